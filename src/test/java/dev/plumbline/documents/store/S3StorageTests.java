package dev.plumbline.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.documents.store.Contents.Kept;
import dev.plumbline.documents.store.FaultyLine.Fault;
import dev.plumbline.platform.Leftovers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The same in a real S3 server, and what comes of it when the server or the line to it fails. */
@Tag("system")
class S3StorageTests extends StrongroomTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(500);

    private static S3Server server;

    private S3Client client;
    private FaultyLine line;

    @BeforeAll
    static void startServer(@TempDir Path folder) throws IOException {
        server = S3Server.start(folder);
    }

    @AfterAll
    static void stopServer() throws InterruptedException {
        server.close();
    }

    @Override
    Storage storage() throws IOException {
        line = new FaultyLine(server.port());
        client = server.client();
        return new S3Storage(client, S3Server.BUCKET);
    }

    @AfterEach
    void hangUp() throws IOException {
        client.close();
        line.close();
    }

    @Override
    int step() {
        return 9;
    }

    @Test
    void largeOnesGoUpInParts() throws IOException {
        byte[] clear = noise(2 * S3Storage.PART + 100);

        Kept kept = keep(clear);

        assertThat(read(seal, kept)).isEqualTo(clear);
        String name = seal.name(kept.sha256());
        try (InputStream range = room.open(seal, name, S3Storage.PART - 10L, 20)) {
            assertThat(range.readAllBytes())
                    .isEqualTo(Arrays.copyOfRange(clear, S3Storage.PART - 10, S3Storage.PART + 10));
        }
        assertThat(uploads()).isZero();
    }

    @Test
    void listsMoreThanOnePage() throws IOException {
        int more = 1001;
        for (int n = 0; n < more; n++) {
            String name = sha256(new byte[] {(byte) n, (byte) (n >> 8)});
            String key = "documents/" + firm.value() + "/" + name;
            client.putObject(r -> r.bucket(S3Server.BUCKET).key(key), RequestBody.fromBytes(new byte[1]));
        }
        client.putObject(
                r -> r.bucket(S3Server.BUCKET).key("documents/" + firm.value() + "/readme"),
                RequestBody.fromBytes(new byte[1]));

        assertThat(names()).hasSize(more).doesNotHaveDuplicates();
    }

    @Test
    void sweepsUploadsThatNobodyFinished() throws IOException {
        String key = "documents/" + firm.value() + "/" + sha256(new byte[0]);
        client.createMultipartUpload(r -> r.bucket(S3Server.BUCKET).key(key));
        client.createMultipartUpload(r -> r.bucket(S3Server.BUCKET).key("documents/of-somebody-else"));

        room.sweep(Instant.EPOCH);
        assertThat(uploads()).isEqualTo(2);
        room.sweep(Instant.MAX);

        assertThat(uploads()).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNoBucketOrNoKeyToIt() throws IOException {
        Kept kept = keep(noise(10));
        try (S3Storage elsewhere = new S3Storage(server.client(), "no-such-bucket")) {
            Strongroom wrong = new Strongroom(elsewhere, new PartFiles(parts()));
            // Not that it is missing: whoever believed that would forget it.
            assertThatThrownBy(() -> wrong.open(seal, seal.name(kept.sha256())))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(ContentMissing.class)
                    .isNotInstanceOf(ContentDamaged.class);
            assertThatThrownBy(() -> elsewhere.names(firm, Instant.MAX)).isInstanceOf(IOException.class);
        }
        S3Settings settings = S3Server.settings(server.port(), PATIENCE);
        assertThat(settings.toString()).doesNotContain("test-secret");
        assertThat(new S3Settings(null, null, "eu-central-1", null, null, false, PATIENCE).toString())
                .contains("null");
    }

    @Test
    void refusesABucketThatKeepsVersions() throws IOException {
        try (S3Client through = throughTheLine(PATIENCE)) {
            through(through);
            line.spoil(Fault.VERSIONS, 0, 1);
            assertThatThrownBy(() -> keep(noise(10))).hasMessageContaining("keeps versions");
            Kept kept = keep(noise(11));
            line.spoil(Fault.VERSIONS, 0, 1);
            assertThatThrownBy(() -> room.storage().erase(firm, seal.name(kept.sha256())))
                    .hasMessageContaining("still there");
        }
    }

    /** Each fault of keeping and of reading: what comes out is right, or an error. */
    @Test
    void nothingWrongComesOutOfAServerOrLineThatFails() throws IOException {
        List<Act> acts = acts();
        fail(List.of(acts.get(0), acts.get(2)), new int[][] {{0, 100}});
    }

    @Test
    @Tag("slow")
    void nothingWrongComesOutWhicheverRequestFails() throws IOException {
        fail(acts(), new int[][] {{0, 1}, {0, 100}, {1, 1}, {1, 100}, {2, 1}, {2, 100}});
    }

    /** @param when how many requests pass before, and how many are spoilt */
    private void fail(List<Act> acts, int[][] when) throws IOException {
        Strongroom direct = room;
        int wrong = 0;
        int tried = 0;
        int failed = 0;
        for (Fault fault : Fault.values()) {
            if (fault == Fault.NONE || fault == Fault.VERSIONS) {
                continue;
            }
            try (S3Client through = throughTheLine(fault == Fault.SILENCE ? SHORT : PATIENCE)) {
                for (Act act : acts) {
                    for (int[] some : when) {
                        room = direct;
                        keep(small());
                        through(through);
                        line.spoil(fault, some[0], some[1]);
                        Outcome outcome = outcome(act);
                        line.spoil(Fault.NONE, 0, 0);
                        tried++;
                        failed += outcome == Outcome.ERROR ? 1 : 0;
                        wrong += outcome == Outcome.WRONG || !allIntact(direct) ? 1 : 0;
                    }
                }
            }
        }
        direct.sweep(Instant.MAX);
        System.out.printf(
                "F18 S3 store errors: %d wrong of %d acts through a line that fails, %d refused%n",
                wrong, tried, failed);
        assertThat(wrong).isZero();
        assertThat(failed).isGreaterThan(tried / 5);
        assertThat(Leftovers.list(parts())).isEmpty();
    }

    private enum Outcome {
        RIGHT,
        ERROR,
        WRONG
    }

    private interface Act {
        boolean isRight() throws IOException;
    }

    private List<Act> acts() {
        String name = seal.name(sha256(small()));
        byte[] large = noise(S3Storage.PART + 100);
        byte[] range = Arrays.copyOfRange(small(), Seal.SEGMENT, Seal.SEGMENT + 5);
        List<Act> acts = new ArrayList<>();
        acts.add(() -> keep(noise(1234)).sha256().equals(sha256(noise(1234))));
        acts.add(() -> keep(large).bytes() == large.length);
        acts.add(() -> reads(room.open(seal, name), small()));
        acts.add(() -> reads(room.open(seal, name, Seal.SEGMENT, 5), range));
        acts.add(() -> names().contains(name));
        acts.add(() -> {
            room.storage().erase(firm, name);
            line.spoil(Fault.NONE, 0, 0);
            return !names().contains(name);
        });
        return acts;
    }

    private static byte[] small() {
        return noise(3 * Seal.SEGMENT);
    }

    /** Also when it breaks off: what was given out until then counts. */
    private static boolean reads(InputStream opened, byte[] expected) throws IOException {
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        try (InputStream in = opened) {
            in.transferTo(got);
        } catch (IOException e) {
            byte[] begun = got.toByteArray();
            if (!Arrays.equals(begun, Arrays.copyOf(expected, begun.length))) {
                return false;
            }
            throw e;
        }
        return Arrays.equals(got.toByteArray(), expected);
    }

    private static Outcome outcome(Act act) {
        try {
            return act.isRight() ? Outcome.RIGHT : Outcome.WRONG;
        } catch (IOException | UncheckedIOException e) {
            return Outcome.ERROR;
        }
    }

    /** And takes away again what is not looked for. */
    private boolean allIntact(Strongroom direct) throws IOException {
        boolean intact = true;
        for (String name : direct.storage().names(firm, Instant.MAX).toList()) {
            intact &= direct.inspect(seal, name).isPresent();
            direct.storage().erase(firm, name);
        }
        return intact;
    }

    private S3Client throughTheLine(Duration timeout) {
        return StoreConfiguration.client(S3Server.settings(line.port(), timeout));
    }

    private void through(S3Client through) {
        room = new Strongroom(new S3Storage(through, S3Server.BUCKET), new PartFiles(parts()));
    }

    private long uploads() {
        return client.listMultipartUploads(r -> r.bucket(S3Server.BUCKET))
                .uploads()
                .size();
    }
}
