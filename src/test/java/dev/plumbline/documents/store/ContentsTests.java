package dev.plumbline.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ApiTest;
import dev.plumbline.documents.keys.KeyWorld;
import dev.plumbline.documents.store.Contents.Kept;
import dev.plumbline.platform.data.OwnerDatabase;
import dev.plumbline.shared.FirmId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;

/** Contents of several firms, and the keys that seal them. */
class ContentsTests extends ApiTest {
    private static final byte[] LETTER = "A letter that two firms have.".getBytes(StandardCharsets.US_ASCII);
    private static final int ROUNDS = 20;
    private static final int CALLERS = 16;

    @Autowired
    private Contents contents;

    @Autowired
    private Strongroom room;

    @Autowired
    private FirmKeyRepository keys;

    @Autowired
    private PlatformTransactionManager manager;

    @Autowired
    private OwnerDatabase database;

    @TempDir
    private Path folder;

    @Test
    void eachFirmHasItsOwnOfTheSameContent() throws IOException {
        FirmId one = firm();
        FirmId other = firm();

        Kept kept = keep(one, LETTER);
        String name = in(one, () -> contents.name(one, kept.sha256()));
        assertThat(in(other, () -> contents.intact(other, kept.sha256()))).isFalse();
        assertThatThrownBy(() -> read(other, kept)).isInstanceOf(ContentMissing.class);
        assertThatThrownBy(() -> in(other, () -> contents.name(other, kept.sha256())))
                .isInstanceOf(IllegalStateException.class);

        assertThat(keep(other, LETTER)).isEqualTo(kept);
        assertThat(in(other, () -> contents.name(other, kept.sha256()))).isNotEqualTo(name);
        erase(one, kept);

        assertThatThrownBy(() -> read(one, kept)).isInstanceOf(ContentMissing.class);
        assertThat(read(other, kept)).isEqualTo(LETTER);
        assertThat(in(other, () -> contents.intact(other, kept.sha256()))).isTrue();
        assertThat(names(one)).isEmpty();
        assertThat(names(other)).hasSize(1);
    }

    @Test
    void whoWorksForOneFirmHasNothingOfAnother() throws IOException {
        FirmId one = firm();
        FirmId other = firm();
        Kept kept = keep(one, LETTER);
        String name = names(one).getFirst();
        Path file = Files.write(folder.resolve("mine"), LETTER);
        List<Typed<Object>> acts = List.of(
                () -> contents.open(one, kept.sha256()),
                () -> contents.open(one, kept.sha256(), 1, 2),
                () -> contents.intact(one, kept.sha256()),
                () -> contents.name(one, kept.sha256()),
                () -> contents.namesBefore(one, Instant.MAX),
                () -> contents.keep(one, file),
                () -> done(() -> contents.erase(one, kept.sha256())),
                () -> done(() -> contents.eraseNamed(one, name)),
                () -> done(() -> contents.inspect(one, told -> {})));

        for (Typed<Object> act : acts) {
            assertThatThrownBy(() -> in(other, act)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> world.onPlatform().call(act::get)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(act::get).isInstanceOf(IllegalStateException.class);
        }
        assertThat(read(one, kept)).isEqualTo(LETTER);
    }

    @Test
    void aFirmThatHasKeptNothingHasNoKeyAndNothingToShow() throws IOException {
        FirmId firm = firm();
        String nothing = StrongroomTest.sha256(LETTER);

        assertThatThrownBy(() -> in(firm, () -> contents.open(firm, nothing))).isInstanceOf(ContentMissing.class);
        assertThat(in(firm, () -> contents.intact(firm, nothing))).isFalse();
        in(firm, () -> done(() -> contents.erase(firm, nothing)));
        in(
                firm,
                () -> done(() -> contents.inspect(firm, told -> assertThat(told).isNull())));

        assertThat(names(firm)).isEmpty();
        assertThat(wrapped(firm)).isEmpty();
    }

    @Test
    void manyWhoKeepTheFirstAtOnceMakeOneKey() throws Exception {
        int lost = 0;
        for (int round = 0; round < ROUNDS; round++) {
            FirmId firm = firm();
            Set<Kept> all = ConcurrentHashMap.newKeySet();
            AtomicInteger numbers = new AtomicInteger();
            StrongroomTest.together(CALLERS, () -> {
                byte[] own = ("Of " + numbers.incrementAndGet()).getBytes(StandardCharsets.US_ASCII);
                return all.add(keep(firm, own));
            });
            assertThat(wrapped(firm)).hasSize(1);
            for (Kept kept : all) {
                lost += in(firm, () -> contents.intact(firm, kept.sha256())) ? 0 : 1;
            }
            assertThat(all).hasSize(CALLERS);
        }
        System.out.printf(
                "F10 first content of a firm: %d of %d lost, %d rounds x %d callers%n",
                lost, ROUNDS * CALLERS, ROUNDS, CALLERS);
        assertThat(lost).isZero();
    }

    @Test
    void theKeyStaysWhenTheTransactionAroundItDoesNot() throws IOException {
        FirmId firm = firm();
        Path file = Files.write(folder.resolve("letter"), LETTER);

        Kept kept = in(
                firm,
                () -> world.transaction().execute(status -> {
                    status.setRollbackOnly();
                    try {
                        return contents.keep(firm, file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));

        assertThat(read(firm, kept)).isEqualTo(LETTER);
    }

    @Test
    void theKeyIsSealedNeverChangedAndInNoLog() throws IOException {
        FirmId firm = firm();
        keep(firm, LETTER);
        String wrapped = wrapped(firm).getFirst();

        assertThatThrownBy(() -> change(firm, "update documents.firm_key set wrapped = repeat('x', 80)"))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> change(firm, "delete from documents.firm_key"))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(database.jdbc()
                        .sql("select count(*) from audit.event e where e.firm_id = ? and e::text like ?")
                        .params(firm.value(), "%documents.firm_key%")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(database.jdbc()
                        .sql("select count(*) from audit.event e where e.firm_id = ? and e::text like ?")
                        .params(firm.value(), "%" + wrapped.substring(0, 20) + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aKeyOfAnotherFirmOrSecretOpensNothing() throws IOException {
        FirmId one = firm();
        FirmId other = firm();
        keep(one, LETTER);
        Kept kept = keep(other, LETTER);
        FirmKeys elsewhere = new FirmKeys(keys, KeyWorld.wraps(new byte[32]), new SecureRandom(), manager);
        Contents wrongSecret = new Contents(elsewhere, room);
        assertThatThrownBy(() -> in(other, () -> wrongSecret.open(other, kept.sha256())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> in(other, () -> wrongSecret.keep(other, Files.write(folder.resolve("x"), LETTER))))
                .isInstanceOf(IllegalStateException.class);

        database.run(
                "update documents.firm_key set wrapped = ? where firm_id = ?",
                wrapped(one).getFirst(),
                other.value());

        assertThatThrownBy(() -> read(other, kept)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsOfEachContentWhetherItIsWhole() throws IOException {
        FirmId firm = firm();
        Kept whole = keep(firm, LETTER);
        Kept spoilt = keep(firm, "Another letter".getBytes(StandardCharsets.US_ASCII));
        String spoiltName = in(firm, () -> contents.name(firm, spoilt.sha256()));
        room.storage().put(firm, spoiltName, Files.write(folder.resolve("bad"), new byte[100]));

        Set<Contents.Inspected> told = new HashSet<>();
        in(firm, () -> done(() -> contents.inspect(firm, told::add)));

        assertThat(told)
                .containsExactlyInAnyOrder(
                        new Contents.Inspected(in(firm, () -> contents.name(firm, whole.sha256())), true),
                        new Contents.Inspected(spoiltName, false));
        assertThat(in(firm, () -> contents.intact(firm, spoilt.sha256()))).isFalse();
        assertThatThrownBy(() -> read(firm, spoilt)).isInstanceOf(ContentDamaged.class);
    }

    @Test
    void erasesByNameAndRefusesWhatIsNone() throws IOException {
        FirmId firm = firm();
        Kept kept = keep(firm, LETTER);
        for (String wrong : List.of("", "..", "../../secret.key", "x".repeat(64))) {
            assertThatThrownBy(() -> in(firm, () -> done(() -> contents.eraseNamed(firm, wrong))))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        in(firm, () -> done(() -> contents.eraseNamed(firm, contents.name(firm, kept.sha256()))));

        assertThat(names(firm)).isEmpty();
        assertThatThrownBy(() -> in(firm, () -> contents.open(firm, kept.sha256(), -1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private interface Typed<T> {
        T get() throws IOException;
    }

    private interface Silent {
        void run() throws IOException;
    }

    private static Object done(Silent act) throws IOException {
        act.run();
        return true;
    }

    private FirmId firm() {
        return world.foundFirm().firm();
    }

    private <T> T in(FirmId firm, Typed<T> act) throws IOException {
        return world.in(firm).call(act::get);
    }

    private Kept keep(FirmId firm, byte[] clear) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "clear", ""), clear);
        return in(firm, () -> contents.keep(firm, file));
    }

    private byte[] read(FirmId firm, Kept kept) throws IOException {
        try (InputStream in = in(firm, () -> contents.open(firm, kept.sha256()))) {
            return in.readAllBytes();
        }
    }

    private void erase(FirmId firm, Kept kept) throws IOException {
        in(firm, () -> done(() -> contents.erase(firm, kept.sha256())));
    }

    private List<String> names(FirmId firm) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<String> all = in(firm, () -> contents.namesBefore(firm, Instant.MAX))) {
            all.forEach(names::add);
        }
        return names;
    }

    private List<String> wrapped(FirmId firm) {
        return world.in(firm)
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select wrapped from documents.firm_key")
                                .query(String.class)
                                .list()));
    }

    private void change(FirmId firm, String sql) {
        world.in(firm)
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc().sql(sql).update()));
    }
}
