package dev.plumbline.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.documents.store.Contents.Kept;
import dev.plumbline.platform.Leftovers;
import dev.plumbline.shared.FirmId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds in every storage: what was kept comes back, or it is said that it does not. */
abstract class StrongroomTest {
    /** Of each sealed content: the header, and the mark of each segment. */
    private static final int HEADER = 40;

    private static final int MARK = 16;
    private static final int SEGMENT = Seal.SEGMENT;

    @TempDir
    Path folder;

    final FirmId firm = new FirmId(UUID.randomUUID());
    final Seal seal = sealOf(firm, 1);
    Strongroom room;

    /** An empty one. */
    abstract Storage storage() throws Exception;

    @BeforeEach
    void openRoom() throws Exception {
        room = new Strongroom(storage(), new PartFiles(parts()));
    }

    @Test
    void givesBackWhatWasKeptOfAnySize() throws IOException {
        int first = SEGMENT - HEADER - MARK;
        int next = SEGMENT - MARK;
        for (int size : new int[] {
            0, 1, 1000, first - 1, first, first + 1, first + next - 1, first + next, first + next + 1, 10 * SEGMENT + 7
        }) {
            byte[] clear = noise(size);

            Kept kept = keep(clear);

            assertThat(kept).isEqualTo(new Kept(sha256(clear), size));
            assertThat(read(seal, kept)).as("%d bytes", size).isEqualTo(clear);
            assertThat(room.inspect(seal, seal.name(kept.sha256()))).contains(kept.sha256());
        }
        assertThat(Leftovers.list(parts())).isEmpty();
    }

    @Test
    void givesOutEachRange() throws IOException {
        byte[] clear = noise(3 * SEGMENT + 123);
        String name = seal.name(keep(clear).sha256());
        Random random = new Random(7);
        for (int n = 0; n < 60; n++) {
            int from = random.nextInt(clear.length);
            int length = random.nextInt(n % 2 == 0 ? 50 : clear.length) % (clear.length - from + 1);
            try (InputStream range = room.open(seal, name, from, length)) {
                assertThat(range.readAllBytes())
                        .as("%d bytes from %d", length, from)
                        .isEqualTo(Arrays.copyOfRange(clear, from, from + length));
            }
        }
        try (InputStream end = room.open(seal, name, clear.length - 5, 5);
                InputStream behind = room.open(seal, name, clear.length, 0)) {
            assertThat(end.readAllBytes()).hasSize(5);
            assertThat(behind.readAllBytes()).isEmpty();
        }
        for (long[] beyond : new long[][] {{clear.length - 5, 6}, {clear.length, 1}, {0, Long.MAX_VALUE}}) {
            assertThatThrownBy(() -> room.open(seal, name, beyond[0], beyond[1]))
                    .isInstanceOf(ContentDamaged.class);
        }
        try (InputStream letters = room.open(seal, name, SEGMENT, 2)) {
            assertThat(letters.read()).isEqualTo(clear[SEGMENT] & 0xff);
            assertThat(letters.read(new byte[0])).isZero();
            assertThat(letters.read()).isEqualTo(clear[SEGMENT + 1] & 0xff);
            assertThat(letters.read()).isEqualTo(-1);
        }
    }

    @Test
    void tellsNothingByWhatItStores() throws IOException {
        byte[] clear = "All of this is a secret of the firm. ".repeat(50).getBytes(StandardCharsets.US_ASCII);
        Kept kept = keep(clear);
        String name = seal.name(kept.sha256());

        byte[] sealed = sealed(name);

        assertThat(name).doesNotContain(kept.sha256()).hasSize(64);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        // The same again is sealed anew.
        keep(clear);
        assertThat(sealed(name)).hasSameSizeAs(sealed).isNotEqualTo(sealed);
        FirmId other = new FirmId(UUID.randomUUID());
        assertThat(sealOf(other, 2).name(kept.sha256())).isNotEqualTo(name);
    }

    @Test
    void givesOutNothingThatWasChanged() throws IOException {
        spoil(100);
    }

    @Test
    void takesNothingElseForAnEmptyContent() throws IOException {
        spoil(0);
    }

    private void spoil(int clear) throws IOException {
        Kept kept = keep(noise(clear));
        String name = seal.name(kept.sha256());
        byte[] sealed = sealed(name);
        List<byte[]> spoilt = new ArrayList<>();
        for (int at = 0; at < sealed.length; at += step()) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            spoilt.add(changed);
        }
        for (int size = 0; size < sealed.length; size += step()) {
            spoilt.add(Arrays.copyOf(sealed, size));
        }
        spoilt.add(Arrays.copyOf(sealed, sealed.length + 1));

        for (byte[] changed : spoilt) {
            put(name, changed);
            assertThatThrownBy(() -> room.open(seal, name)).isInstanceOf(ContentDamaged.class);
            if (clear > 0) {
                assertThatThrownBy(() -> room.open(seal, name, 0, clear)).isInstanceOf(ContentDamaged.class);
            }
            assertThat(room.inspect(seal, name)).isEmpty();
        }
        assertThat(spoilt).hasSizeGreaterThan(2 * (sealed.length / step()));
    }

    @Test
    void givesOutWhatIsAuthenticAndStopsWhereItIsNot() throws IOException {
        byte[] clear = noise(4 * SEGMENT);
        String name = seal.name(keep(clear).sha256());
        byte[] sealed = sealed(name);
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, 2 * SEGMENT, swapped, SEGMENT, SEGMENT);
        System.arraycopy(sealed, SEGMENT, swapped, 2 * SEGMENT, SEGMENT);
        byte[] repeated = sealed.clone();
        System.arraycopy(sealed, SEGMENT, repeated, 2 * SEGMENT, SEGMENT);
        byte[] cut = Arrays.copyOf(sealed, 2 * SEGMENT);

        for (byte[] changed : List.of(swapped, repeated, cut)) {
            put(name, changed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (InputStream in = room.open(seal, name)) {
                assertThatThrownBy(() -> in.transferTo(out)).isInstanceOf(ContentDamaged.class);
                assertThatThrownBy(in::read).isInstanceOf(ContentDamaged.class);
            }
            assertThat(out.toByteArray()).isEqualTo(Arrays.copyOf(clear, out.size()));
            assertThat(out.size()).isLessThan(clear.length);
            assertThat(room.inspect(seal, name)).isEmpty();
        }
    }

    @Test
    void opensNothingInThePlaceOfAnother() throws IOException {
        String name = seal.name(keep(noise(50)).sha256());
        String otherName = seal.name(keep(noise(60)).sha256());
        FirmId other = new FirmId(UUID.randomUUID());

        put(otherName, sealed(name));
        assertThatThrownBy(() -> room.open(seal, otherName, 0, 10)).isInstanceOf(ContentDamaged.class);

        putFor(other, name, sealed(name));
        assertThatThrownBy(() -> room.open(sealOf(other, 1), name, 0, 10)).isInstanceOf(ContentDamaged.class);
        assertThatThrownBy(() -> room.open(sealOf(firm, 2), name, 0, 10)).isInstanceOf(ContentDamaged.class);
        assertThatThrownBy(() -> room.open(sealOf(new FirmId(UUID.randomUUID()), 1), name, 0, 10))
                .isInstanceOf(ContentMissing.class);
        assertThat(room.open(seal, name, 0, 10).readAllBytes()).hasSize(10);
    }

    @Test
    void aProbeLeavesNothingNorWhatOthersLeft() throws IOException {
        String kept = seal.name(keep(noise(40)).sha256());
        String left = sha256(noise(41));
        room.storage()
                .put(FirmId.PLATFORM, left, Files.write(Files.createTempFile(folder, "left", ""), new byte[] {1, 2}));

        room.probe("one", Instant.EPOCH);
        assertThat(room.storage().names(FirmId.PLATFORM, Instant.MAX)).containsExactly(left);
        room.probe("one", Instant.now().plusSeconds(60));

        assertThat(room.storage().names(FirmId.PLATFORM, Instant.MAX)).isEmpty();
        assertThat(names()).containsExactly(kept);
        assertThat(Leftovers.list(parts())).isEmpty();
    }

    @Test
    void keepsTheSameOnceAndMendsWhatWasDamaged() throws IOException {
        byte[] clear = noise(500);
        Kept kept = keep(clear);
        put(seal.name(kept.sha256()), new byte[] {1, 2, 3});

        assertThat(keep(clear)).isEqualTo(kept);

        assertThat(read(seal, kept)).isEqualTo(clear);
        assertThat(names()).containsExactly(seal.name(kept.sha256()));
    }

    @Test
    void keepsTheSameFromManyAtOnceWhileItIsRead() throws Exception {
        byte[] clear = noise(2 * SEGMENT);
        Kept kept = keep(clear);
        together(
                8,
                () -> {
                    for (int n = 0; n < 4; n++) {
                        assertThat(keep(clear)).isEqualTo(kept);
                    }
                    return true;
                },
                () -> {
                    assertThat(keep(noise(100 + SEGMENT)).bytes()).isEqualTo(100 + SEGMENT);
                    return true;
                });
        assertThat(read(seal, kept)).isEqualTo(clear);
        assertThat(names()).hasSize(2);
        assertThat(Leftovers.list(parts())).isEmpty();
    }

    @Test
    void eraseIsForGoodAndTwiceIsNoFault() throws IOException {
        byte[] clear = noise(700);
        Kept kept = keep(clear);
        String name = seal.name(kept.sha256());
        String stays = seal.name(keep(noise(701)).sha256());

        room.storage().erase(firm, name);
        room.storage().erase(firm, name);

        assertThatThrownBy(() -> read(seal, kept)).isInstanceOf(ContentMissing.class);
        assertThat(room.inspect(seal, name)).isEmpty();
        assertThat(names()).containsExactly(stays);
        room.storage().erase(new FirmId(UUID.randomUUID()), name);
        assertThat(read(seal, keep(clear))).isEqualTo(clear);
    }

    @Test
    void listsWhatOneFirmHasKeptBeforeAnInstant() throws IOException {
        List<String> kept = new ArrayList<>();
        for (int n = 1; n <= 5; n++) {
            kept.add(seal.name(keep(noise(n)).sha256()));
        }

        assertThat(names()).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(room.storage().names(firm, Instant.EPOCH)).isEmpty();
        assertThat(room.storage().names(new FirmId(UUID.randomUUID()), Instant.MAX))
                .isEmpty();
    }

    @Test
    void keepsNothingOfAFileThatChangesMeanwhile() throws IOException {
        // Each time that it is read it says something else.
        Path restless = Path.of("/proc/sys/kernel/random/uuid");
        assertThatThrownBy(() -> room.keep(seal, restless)).hasMessageContaining("changed");
        assertThatThrownBy(() -> room.keep(seal, folder.resolve("nowhere"))).isInstanceOf(IOException.class);

        assertThat(names()).isEmpty();
        assertThat(Leftovers.list(parts())).isEmpty();
    }

    @Test
    void refusesWhatIsNoHash() {
        for (String wrong : List.of("", "../../etc/passwd", "A".repeat(64), "g".repeat(64), "0".repeat(65))) {
            assertThatThrownBy(() -> seal.name(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Of changes to each byte, every how many are tried. */
    int step() {
        return 1;
    }

    final Path parts() {
        return folder.resolve("parts");
    }

    static Seal sealOf(FirmId firm, int number) {
        byte[] key = new byte[Seal.KEY_BYTES];
        key[0] = (byte) number;
        return new Seal(firm, key);
    }

    final Kept keep(byte[] clear) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "clear", ""), clear);
        return room.keep(seal, file);
    }

    final byte[] read(Seal by, Kept kept) throws IOException {
        try (InputStream in = room.open(by, by.name(kept.sha256()))) {
            return in.readAllBytes();
        }
    }

    final byte[] sealed(String name) throws IOException {
        try (InputStream in = Channels.newInputStream(room.storage().open(firm, name))) {
            return in.readAllBytes();
        }
    }

    final void put(String name, byte[] sealed) throws IOException {
        putFor(firm, name, sealed);
    }

    private void putFor(FirmId owner, String name, byte[] sealed) throws IOException {
        room.storage().put(owner, name, Files.write(Files.createTempFile(folder, "sealed", ""), sealed));
    }

    final List<String> names() throws IOException {
        return room.storage().names(firm, Instant.MAX).toList();
    }

    static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @SafeVarargs
    static void together(int callers, Callable<Boolean>... acts) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(callers);
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<Boolean>> all = IntStream.range(0, callers)
                    .mapToObj(n -> threads.submit(() -> {
                        barrier.await();
                        return acts[n % acts.length].call();
                    }))
                    .toList();
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        }
    }
}
