package dev.plumbline.operations.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.shared.Scope;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ChecksTests {
    private interface Look {
        Finding now() throws Exception;
    }

    private record Named(String name, Look work) implements Check {
        @Override
        public Finding look() throws Exception {
            return work.now();
        }
    }

    private static Checks of(Check... all) {
        return new Checks(List.of(all), UUID::randomUUID);
    }

    @Test
    void asksAllInThePlatformsScopeAndTellsThemByName() {
        Map<String, Finding> findings = of(
                        new Named("second", () -> Finding.well(Scope.current().isPlatform() ? "platform" : "firm")),
                        new Named("first", () -> Finding.warning("slow", "wait")))
                .look();

        assertThat(findings.keySet()).containsExactly("first", "second");
        assertThat(findings.get("second").reason()).isEqualTo("platform");
        assertThat(findings.get("first").ok()).isTrue();
    }

    @Test
    void oneThatFailsBlocksAndHidesNoOther() {
        Map<String, Finding> findings = of(
                        new Named("broken", () -> {
                            throw new IllegalStateException("jdbc:postgresql://secret@host");
                        }),
                        new Named("whole", () -> Finding.well("yes")))
                .look();

        assertThat(findings.get("broken").ok()).isFalse();
        assertThat(findings.get("broken").reason()).isEqualTo("The check itself failed.");
        assertThat(findings.get("whole").ok()).isTrue();
    }

    @Test
    void whoAsksMeanwhileGetsTheSameAnswer() throws Exception {
        AtomicInteger looked = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Checks checks = of(new Named("slow", () -> {
            begun.countDown();
            go.await();
            return Finding.well("look " + looked.incrementAndGet());
        }));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Map<String, Finding>> first = threads.submit(checks::look);
            begun.await();
            Thread second =
                    Thread.ofVirtual().start(() -> assertThat(checks.look()).isNotEmpty());
            while (second.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            go.countDown();
            second.join();

            assertThat(first.get().get("slow").reason()).isEqualTo("look 1");
            assertThat(checks.look().get("slow").reason()).isEqualTo("look 2");
        }
    }
}
