package dev.plumbline.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.plumbline.ApiTest;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.platform.PlatformConnections;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** F15: two nodes over one database, one of which dies. */
class JobFaultTests extends ApiTest {
    private static final JobSettings QUICK = new JobSettings(true, 8, Duration.ofMillis(20), Duration.ofMillis(150));

    @Autowired
    private Jobs jobs;

    @Autowired
    private SchedulerFactory factory;

    @Autowired
    private PlatformConnections connections;

    private final List<Node> nodes = new ArrayList<>();
    private final String text = "f" + UUID.randomUUID();

    @AfterEach
    void stop() {
        TestWork.HOOKS.clear();
        nodes.forEach(node -> {
            node.alive = true;
            node.scheduler.stop();
        });
    }

    @Test
    void aJobOfADeadNodeIsTakenOverAndTheDeadNodeCanDoNoMoreHarm() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch zombieEnded = new CountDownLatch(1);
        TestWork.HOOKS.put(text, (task, run) -> {
            if (run.attempt() == 1 && run.done() == 3) {
                held.countDown();
                awaitQuietly(release);
                try {
                    run.progress("write", 9, 10L, "from the grave");
                } finally {
                    zombieEnded.countDown();
                }
            }
        });
        schedule(1, TestWork.STEPS);
        Node holder = start("holder");
        held.await();
        holder.alive = false;
        long died = System.nanoTime();
        start("heir");

        await().atMost(Duration.ofSeconds(30)).until(() -> count("jobs.job", "state = 'succeeded'") == 1);
        Duration takeover = Duration.ofNanos(System.nanoTime() - died);
        release.countDown();
        zombieEnded.await();

        System.out.println("F15 take-over with a heartbeat of 150 ms: " + takeover.toMillis() + " ms");
        assertThat(count("jobs.job", "message = 'from the grave' or done <> 10"))
                .isZero();
        assertThat(effects()).isEqualTo(TestWork.STEP_COUNT);
    }

    @Test
    void twoHundredJobsOverTwoNodesOfWhichOneDies() {
        jobsOverTwoNodes(200);
    }

    @Test
    @Tag("slow")
    void tenThousandJobsOverTwoNodesOfWhichOneDies() {
        jobsOverTwoNodes(10_000);
    }

    private void jobsOverTwoNodes(int number) {
        schedule(number, TestWork.EFFECT);
        Node mortal = start("mortal");
        start("survivor");
        await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(5)).until(() -> effects() > number / 10);
        mortal.alive = false;
        long died = System.nanoTime();

        await().atMost(Duration.ofMinutes(10)).until(() -> count("jobs.job", "state = 'succeeded'") == number);
        await().atMost(Duration.ofMinutes(1)).until(() -> count("jobs.task", "true") == 0);
        System.out.println("F15 " + number + " jobs, two nodes, one died: " + effects() + " effects, 0 lost, all done "
                + (System.nanoTime() - died) / 1_000_000 + " ms after the death");
        assertThat(effects()).isEqualTo(number);
    }

    /** A node whose connections to the scheduler's table can be cut, as when its process is killed. */
    private final class Node extends DelegatingDataSource {
        private volatile boolean alive = true;
        private final Scheduler scheduler;

        Node(String name) {
            super(connections.dataSource());
            scheduler = factory.node(this, name + "-" + text, QUICK)
                    .shutdownMaxWait(Duration.ofSeconds(2))
                    .build();
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (!alive) {
                throw new SQLException("This node is dead");
            }
            return super.getConnection();
        }
    }

    private Node start(String name) {
        Node node = new Node(name);
        nodes.add(node);
        node.scheduler.start();
        return node;
    }

    private void schedule(int number, dev.plumbline.jobs.JobType<TestWork.Task> type) {
        world.in(ownerPerson().firm())
                .run(() -> world.transaction().executeWithoutResult(status -> {
                    for (int i = 0; i < number; i++) {
                        jobs.schedule(type, "job " + i, new TestWork.Task(text), clock.instant());
                    }
                }));
    }

    private long effects() {
        return count("firms.team", "name like '" + text + "%'");
    }

    private long count(String table, String condition) {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select count(*) from " + table + " where firm_id = shared.firm() and ("
                                        + condition + ")")
                                .query(Long.class)
                                .single()));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
