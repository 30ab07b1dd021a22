package dev.plumbline.platform.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CostlyTurnsTests {
    private static final FirmId ONE = new FirmId(UUID.fromString("0198c5e2-0000-7000-8000-000000000001"));
    private static final FirmId OTHER = new FirmId(UUID.fromString("0198c5e2-0000-7000-8000-000000000002"));

    private long now = Long.MAX_VALUE - Duration.ofSeconds(1).toNanos();
    private Duration paused = Duration.ZERO;
    private final CostlyTurns timed = new CostlyTurns(() -> now, time -> {
        paused = paused.plus(time);
        now += time.toNanos();
    });

    /** How long one that takes so many milliseconds had to rest before. */
    private Duration rested(FirmId firm, long millis) throws Exception {
        paused = Duration.ZERO;
        timed.call(firm, () -> {
            now += Duration.ofMillis(millis).toNanos();
            return "done";
        });
        return paused;
    }

    @Test
    void oneOfAFirmAtATimeAndAnotherFirmDoesNotWait() throws Exception {
        CostlyTurns turns = new CostlyTurns();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = people.submit(() -> turns.call(ONE, () -> {
                begun.countDown();
                end.await();
                return "first";
            }));
            begun.await();

            assertThat(turns.call(OTHER, () -> "other")).isEqualTo("other");
            assertThatThrownBy(() -> turns.call(ONE, () -> "second"))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo(SharedProblem.UNAVAILABLE));

            end.countDown();
            assertThat(first.get()).isEqualTo("first");
            assertThat(turns.call(ONE, () -> "third")).isEqualTo("third");
        }
        assertThat(turns.firms()).isZero();
    }

    @Test
    void inAStormEachHasATurnAndNothingIsLeft() throws Exception {
        CostlyTurns turns = new CostlyTurns();
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(16)) {
            for (int n = 0; n < 5_000; n++) {
                all.add(people.submit(() -> turns.call(ONE, () -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    Thread.yield();
                    return atOnce.decrementAndGet();
                })));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        assertThat(most.get()).isOne();
        assertThat(turns.firms()).isZero();
    }

    @Test
    void oneThatFailsGivesItsTurnBack() {
        assertThatThrownBy(() -> timed.call(ONE, () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(timed.firms()).isZero();
    }

    @Test
    void restsForOthersAndNotForItself() throws Exception {
        assertThat(rested(ONE, 100)).isZero();
        assertThat(rested(ONE, 100)).isZero();

        timed.saw(OTHER);
        assertThat(rested(ONE, 100)).isEqualTo(Duration.ofMillis(700));
        now += Duration.ofMillis(400).toNanos();
        timed.saw(OTHER);
        assertThat(rested(ONE, 10_000)).isEqualTo(Duration.ofMillis(300));
        timed.saw(OTHER);
        assertThat(rested(ONE, 1))
                .as("no more than two seconds")
                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(rested(OTHER, 1)).as("which is another").isZero();
    }

    @Test
    void stopsRestingWhenNobodyIsThereAnyMore() throws Exception {
        timed.saw(OTHER);
        rested(ONE, 1_001);
        assertThat(rested(ONE, 1)).as("who called a second ago is not").isZero();
        timed.saw(OTHER);
        rested(ONE, 900);
        assertThat(rested(ONE, 1)).isBetween(Duration.ofMillis(50), Duration.ofMillis(200));
    }
}
