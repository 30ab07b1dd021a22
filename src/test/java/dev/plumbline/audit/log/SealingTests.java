package dev.plumbline.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ApiTest;
import dev.plumbline.audit.Sealing;
import dev.plumbline.platform.Secrets;
import dev.plumbline.platform.data.OwnerDatabase;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SealingTests extends ApiTest {
    @Autowired
    private Sealing sealing;

    @Autowired
    private OwnerDatabase owner;

    @Autowired
    private SealRepository seals;

    @Autowired
    private LogReader log;

    @Autowired
    private Secrets secrets;

    @Test
    void sealsWhatIsThereOnceAndOnlyOnce() {
        ownerPerson();
        seal(sealing);
        long size = leaves();
        assertThat(size).isEqualTo(events()).isPositive();
        seal(sealing);
        assertThat(leaves()).isEqualTo(size);
        assertThat(marks()).isEqualTo(1);

        writeTeam();
        seal(sealing);

        assertThat(leaves()).isEqualTo(size + 1);
        assertThat(marks()).isEqualTo(2);
        assertThat(gaps()).isZero();
    }

    @Test
    void whatCommitsLateIsNotSkipped() throws ExecutionException, InterruptedException {
        ownerPerson();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> late = other.submit(() -> world.in(firm())
                    .run(() -> world.transaction().executeWithoutResult(status -> {
                        insertTeam();
                        written.countDown();
                        await(goOn);
                    })));
            written.await();
            writeTeam();
            seal(sealing);
            long before = leaves();
            assertThat(before).isEqualTo(events());
            goOn.countDown();
            late.get();
            seal(sealing);

            assertThat(leaves()).isEqualTo(before + 1).isEqualTo(events());
            assertThat(gaps()).isZero();
        }
    }

    @Test
    void aCopyRestoredIntoAnotherClusterGoesOn() {
        ownerPerson();
        seal(sealing);
        writeTeam();
        // As after a restore: numbers of another cluster, far ahead of ours, on sealed and unsealed events alike.
        owner.run(
                "update audit.event set tx = (tx::text::bigint + 5000000000)::text::xid8 where firm_id = ?",
                firm().value());
        owner.run(
                "update audit.sealing set cluster = 'elsewhere', horizon = (horizon::text::bigint + 5000000000)::text::xid8"
                        + " where firm_id = ?",
                firm().value());
        seal(sealing);
        assertThat(leaves()).isEqualTo(events());

        writeTeam();
        seal(sealing);

        assertThat(leaves()).isEqualTo(events());
        assertThat(gaps()).isZero();
    }

    @Test
    void manySealersAndWritersAtOnce() throws ExecutionException, InterruptedException {
        ownerPerson();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(threads.submit(() -> repeat(20, this::writeTeam)));
                all.add(threads.submit(() -> repeat(10, () -> seal(sealing))));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        seal(sealing);

        assertThat(leaves()).isEqualTo(events());
        assertThat(gaps()).isZero();
    }

    @Test
    void aFailureInTheMiddleLeavesNothing() {
        ownerPerson();
        Sealer dying = sealer(1, secrets, new Clock() {
            @Override
            public java.time.Instant instant() {
                throw new IllegalStateException("killed");
            }

            @Override
            public java.time.ZoneId getZone() {
                return java.time.ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        });
        assertThatThrownBy(() -> seal(dying)).hasMessageContaining("killed");
        assertThat(leaves()).isZero();

        seal(sealing);
        assertThat(leaves()).isEqualTo(events());
    }

    @Test
    void aRaisedGenerationRetiresTheKeyAndALoweredOneIsRefused() {
        ownerPerson();
        seal(sealing);
        long size = leaves();
        writeTeam();
        seal(sealer(2, secrets, clock));

        List<LogKey> keys = world.in(firm()).call(() -> world.transaction().execute(status -> log.keys(firm())));
        assertThat(keys).extracting(LogKey::generation).containsExactly(1, 2);
        assertThat(owner.jdbc()
                        .sql("select generation from audit.checkpoint where firm_id = ? order by size")
                        .param(firm().value())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
        assertThat(leaves()).isEqualTo(size + 1);

        writeTeam();
        assertThatThrownBy(() -> seal(sealing)).hasMessageContaining("was lowered");
        seal(sealer(2, secrets, clock));
        assertThat(leaves()).isEqualTo(events());
    }

    @Test
    void anotherSecretCannotSignOn() {
        ownerPerson();
        seal(sealing);
        writeTeam();
        Secrets other = new Secrets(new byte[32]);

        assertThatThrownBy(() -> seal(sealer(1, other, clock))).hasMessageContaining("secret");
        seal(sealing);
        assertThat(leaves()).isEqualTo(events());
    }

    @Test
    void theApplicationCannotChangeTheLog() {
        for (String sql : List.of(
                "update audit.event set action = 'x' where firm_id = shared.firm()",
                "delete from audit.leaf where firm_id = shared.firm()",
                "update audit.node set hash = hash where firm_id = shared.firm()",
                "delete from audit.checkpoint where firm_id = shared.firm()",
                "truncate audit.event")) {
            assertThatThrownBy(() -> world.in(firm())
                            .run(() -> world.transaction()
                                    .executeWithoutResult(
                                            status -> world.jdbc().sql(sql).update())))
                    .as(sql)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private Sealer sealer(int generation, Secrets with, Clock at) {
        return new Sealer(
                seals, log, new LogKeys(with, new LogSettings("plumbline", generation)), world.transaction(), at);
    }

    private void seal(Sealing all) {
        Scope.platform(dev.plumbline.shared.Actor.system("test"), "test", "audit.seal")
                .run(all::sealAll);
    }

    /** The logs of other tests' firms were signed by the application's own sealer. */
    private void seal(Sealer other) {
        Scope.job(firm(), "audit.seal", "test").run(() -> other.seal(firm()));
    }

    private FirmId firm() {
        return ownerPerson().firm();
    }

    private void writeTeam() {
        world.in(firm()).run(() -> world.transaction().executeWithoutResult(status -> insertTeam()));
    }

    private void insertTeam() {
        world.jdbc().sql("""
                insert into firms.team (firm_id, name, created_at, updated_at)
                values (shared.firm(), :name, shared.now(), shared.now())
                """).param("name", "Team " + UUID.randomUUID()).update();
    }

    private long events() {
        return count("audit.event");
    }

    private long leaves() {
        return count("audit.leaf");
    }

    private long marks() {
        return count("audit.checkpoint");
    }

    private long gaps() {
        return owner.jdbc().sql("""
                select max(idx) + 1 - count(*) + abs(count(*) - count(distinct seq)) from audit.leaf where firm_id = ?
                """).param(firm().value()).query(Long.class).single();
    }

    private long count(String table) {
        return owner.jdbc()
                .sql("select count(*) from " + table + " where firm_id = ?")
                .param(firm().value())
                .query(Long.class)
                .single();
    }

    private static void repeat(int times, Runnable work) {
        for (int i = 0; i < times; i++) {
            work.run();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
