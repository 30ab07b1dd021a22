package dev.plumbline.operations.checks;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Scope;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks all checks, each on a thread of its own. Who asks meanwhile gets the same answer: however many ask, it is done once. */
@Component
public class Checks {
    private static final Logger log = LoggerFactory.getLogger(Checks.class);

    /** Longer than any check waits for anything itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final List<Check> all;
    private final Ids ids;
    private final AtomicReference<@Nullable CompletableFuture<Map<String, Finding>>> running = new AtomicReference<>();

    Checks(List<Check> all, Ids ids) {
        this.all = all.stream().sorted(Comparator.comparing(Check::name)).toList();
        this.ids = ids;
    }

    /** What each found, by the check's name. */
    public Map<String, Finding> look() {
        CompletableFuture<Map<String, Finding>> mine = new CompletableFuture<>();
        CompletableFuture<Map<String, Finding>> other = running.compareAndExchange(null, mine);
        if (other != null) {
            return other.join();
        }
        try {
            mine.complete(lookNow());
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
        } finally {
            running.set(null);
        }
        return mine.join();
    }

    private Map<String, Finding> lookNow() {
        Scope scope = Scope.platform(Actor.system("deploy check"), "checks " + ids.next(), "checks.look");
        Map<String, Finding> findings = new LinkedHashMap<>();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            Map<Check, Future<Finding>> asked = new LinkedHashMap<>();
            all.forEach(check -> asked.put(check, threads.submit(scope.carry(check::look))));
            long end = System.nanoTime() + PATIENCE.toNanos();
            asked.forEach((check, answer) -> findings.put(check.name(), finding(check, answer, end)));
        } finally {
            threads.shutdownNow();
        }
        return Collections.unmodifiableMap(findings);
    }

    private static Finding finding(Check check, Future<Finding> answer, long end) {
        try {
            return answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            log.warn("The check {} failed", check.name(), e.getCause());
            return Finding.blocking("The check itself failed.", "The server's log says why.");
        } catch (TimeoutException e) {
            return Finding.blocking(
                    "No answer within " + PATIENCE.toSeconds() + " seconds.",
                    "See what it waits for: " + check.name() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.blocking("It was broken off.", "Ask again.");
        }
    }
}
