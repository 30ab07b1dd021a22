package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.Http;
import dev.plumbline.sales.SalesWorld;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Two server processes over one database, one of which is killed while it holds jobs: the steps of the response clock. Every
 * step is a job, and calls its person once.
 */
@Tag("system")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTests {
    private static final int STEPS = 4;
    private static final int SIGN_IN_EVERY = 100;
    private static final long TAKEOVER_SECONDS = 60;
    /** Shorter than a statement may wait, so that nobody who lives is refused. */
    private static final Duration HELD = Duration.ofSeconds(4);

    private final Path folder = Path.of("target/fault/nodes-" + UUID.randomUUID());
    private OutsideDatabase database;
    private RealServer survivor;
    private RealServer mortal;
    private Staff staff;
    private Upgrade upgrade;

    @BeforeAll
    void start() throws Exception {
        database = OutsideDatabase.start(folder.resolve("postgres"));
        survivor = new RealServer(
                folder.resolve("one"), "--plumbline.database.url=" + database.url() + "?user=postgres&password=any");
        mortal = new RealServer(folder.resolve("two"), "--plumbline.database.url=" + database.url());
        survivor.start();
        mortal.start();
        staff = Staff.hire(database.url(), "");
        upgrade = new Upgrade(database, survivor, staff, folder);
    }

    @AfterAll
    void stop() throws Exception {
        mortal.close();
        survivor.close();
        database.close();
    }

    @Test
    void neitherWorksAsTheOwnerWhoseNameStandsInAnAddress() throws Exception {
        String sessions = "select count(*) from pg_stat_activity where application_name = 'plumbline' and usename ";
        assertThat(number(sessions + "= 'plumbline_app'")).isGreaterThanOrEqualTo(2);
        assertThat(number(sessions + "<> 'plumbline_app'")).isZero();
    }

    @Test
    void everyStepOfTheLadderIsTakenOnceWhenANodeDies() throws Exception {
        climb(50, 1, Duration.ofSeconds(5));
    }

    @Test
    @Tag("slow")
    void everyOfTenThousandStepsIsTakenOnceWhenANodeDiesAgainAndAgain() throws Exception {
        assertThat(climb(2_500, 5, Duration.ofSeconds(20))).isLessThanOrEqualTo(TAKEOVER_SECONDS);
    }

    /** Four starts of a server: minutes on a busy machine. */
    @Test
    @Tag("slow")
    void theNextVersionComesDuringLoadAndTheOneBeforeComesBack() throws Exception {
        upgrade.judge(1, 3, "serve");
    }

    @Test
    @Tag("slow")
    void theNextVersionComesDuringLoadAgainAndAgain() throws Exception {
        upgrade.judge(3, 12, "serve", "migrate");
    }

    /** Gives by how many seconds the latest step came after its time. */
    private long climb(int leads, int deaths, Duration between) throws Exception {
        Http owner = staff.at(survivor.base());
        long before = number("select count(*) from sales.response_clock");
        SalesWorld.alwaysOpen(owner);
        quicken(owner, between);
        for (int n = 0; n < leads; n++) {
            owner = n % SIGN_IN_EVERY == 0 ? staff.at(survivor.base()) : owner;
            SalesWorld.lead(owner);
        }
        long held = 0;
        for (int n = 0; n < deaths; n++) {
            held += dieWithJobsInHand();
            mortal.start();
        }
        await().atMost(Duration.ofMinutes(10))
                .until(() ->
                        number("select count(*) from sales.response_clock where called = " + STEPS) == before + leads);
        long doubled = number("""
                select count(*) from (select 1 from sales.response_call group by firm_id, lead_id, step
                                      having count(*) > 1) as double
                """);
        long missing = (before + leads) * STEPS - number("select count(*) from sales.response_call");
        long latest = number("""
                select coalesce(round(max(extract(epoch from c.called_at - (s.step ->> 'dueAt')::timestamptz))), 0)
                  from sales.response_call c
                  join sales.response_clock k on k.firm_id = c.firm_id and k.lead_id = c.lead_id
                 cross join lateral (select k.steps -> c.step as step) as s
                """);
        System.out.printf(
                "F15 two processes, one killed %d times: %d jobs, %d lost, %d doubled; %d in its hands when it died, the latest step %d s after its time%n",
                deaths, leads * STEPS, missing, doubled, held, latest);
        assertThat(missing).isZero();
        assertThat(doubled).isZero();
        return latest;
    }

    /** The usual ladder in little time. */
    private static void quicken(Http owner, Duration between) {
        String path = "/api/v1/sales/response/ladder";
        long version = owner.get(path).expect(200).json().get("version").asLong();
        List<Map<String, Object>> calls = new ArrayList<>();
        for (String rung : List.of("rep", "manager", "operations", "owner")) {
            calls.add(Map.of(
                    "rung", rung, "after", between.multipliedBy(calls.size()).toString()));
        }
        owner.seen(version)
                .put(path, Map.of("target", "PT120S", "calls", calls))
                .expect(200);
    }

    private long dieWithJobsInHand() throws Exception {
        String node = mortal.node();
        await().atMost(Duration.ofMinutes(2)).until(() -> hasDiedWithJobsInHand(node));
        long held = inHand(node);
        assertThat(held).as("jobs that %s has when it dies", node).isPositive();
        return held;
    }

    /** Calls cannot be noted for a moment, so that the node still has what it takes in hand when it dies. */
    private boolean hasDiedWithJobsInHand(String node) throws Exception {
        try (Connection holder = database.connection();
                Statement lock = holder.createStatement()) {
            holder.setAutoCommit(false);
            lock.execute("lock table sales.response_call in share mode");
            long end = System.nanoTime() + HELD.toNanos();
            while (inHand(node) == 0 && System.nanoTime() < end) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
            boolean holds = inHand(node) > 0;
            if (holds) {
                mortal.kill();
            }
            holder.rollback();
            return holds;
        }
    }

    private long inHand(String node) throws SQLException {
        return number("select count(*) from jobs.task where picked and task_name = 'response.call' and picked_by = '"
                + node + "'");
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
