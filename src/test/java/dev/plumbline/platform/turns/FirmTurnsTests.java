package dev.plumbline.platform.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.shared.FirmId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class FirmTurnsTests {
    private static final FirmId ONE = new FirmId(UUID.fromString("0198c5e2-0000-7000-8000-000000000001"));
    private static final FirmId OTHER = new FirmId(UUID.fromString("0198c5e2-0000-7000-8000-000000000002"));

    @Test
    void aFirmNeverHasMoreThanHalfAndAnotherHasItsOwn() throws Exception {
        FirmTurns turns = new FirmTurns(4);
        CountDownLatch both = new CountDownLatch(2);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < 2; n++) {
                people.submit(() -> {
                    turns.take(ONE);
                    both.countDown();
                    end.await();
                    turns.giveBack();
                    return null;
                });
            }
            both.await();

            turns.take(OTHER);
            turns.giveBack();
            turns.take(null);
            turns.giveBack();
            assertThatThrownBy(() -> turns.take(ONE)).isInstanceOf(CannotCreateTransactionException.class);
            assertThat(turns.firms()).isOne();

            end.countDown();
            turns.take(ONE);
            turns.giveBack();
        }
        assertThat(turns.firms()).isZero();
    }

    @Test
    void whoHasATurnNeedsNoneForWhatIsWithin() {
        FirmTurns turns = new FirmTurns(1);
        turns.take(ONE);
        turns.take(ONE);
        turns.take(OTHER);
        turns.giveBack();
        turns.giveBack();
        assertThat(turns.firms()).isOne();
        turns.giveBack();
        assertThat(turns.firms()).isZero();
    }

    @Test
    void inAStormEachHasATurnAndNothingIsLeft() throws Exception {
        FirmTurns turns = new FirmTurns(6);
        AtomicInteger[] now = {new AtomicInteger(), new AtomicInteger()};
        AtomicInteger most = new AtomicInteger();
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(32)) {
            for (int n = 0; n < 20_000; n++) {
                int firm = n % 2;
                all.add(people.submit(() -> {
                    turns.take(firm == 0 ? ONE : OTHER);
                    most.accumulateAndGet(now[firm].incrementAndGet(), Math::max);
                    Thread.yield();
                    now[firm].decrementAndGet();
                    turns.giveBack();
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        assertThat(most.get()).isBetween(1, 3);
        assertThat(turns.firms()).isZero();
    }
}
