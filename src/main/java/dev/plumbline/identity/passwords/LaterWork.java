package dev.plumbline.identity.passwords;

import dev.plumbline.identity.guesses.GuessSubject;
import dev.plumbline.identity.guesses.Guesses;
import dev.plumbline.shared.Scope;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Work that begins after the answer, so that the answer's time tells nothing of it. What is lost by a crash in these
 * milliseconds the person asks for again.
 */
@Component
class LaterWork {
    private static final Logger log = LoggerFactory.getLogger(LaterWork.class);

    /** More at once is abuse, and waits for nobody: it is dropped. */
    private static final int AT_ONCE = 200;

    private final Guesses guesses;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(AT_ONCE);

    LaterWork(Guesses guesses) {
        this.guesses = guesses;
    }

    void run(String network, Runnable work) {
        guesses.take(List.of(new GuessSubject(GuessSubject.Kind.ADDRESS, "reset " + network)));
        if (!places.tryAcquire()) {
            log.warn("Too many requests for new passwords at once: one was dropped");
            return;
        }
        Scope scope = Scope.current();
        threads.execute(() -> scope.run(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                log.error("Request {} failed after its answer", scope.request(), e);
            } finally {
                places.release();
            }
        }));
    }

    @PreDestroy
    void close() {
        threads.close();
    }
}
