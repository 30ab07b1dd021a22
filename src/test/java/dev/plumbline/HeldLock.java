package dev.plumbline;

import static org.awaitility.Awaitility.await;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A lock of the database that a test holds, to see who waits for it: races that hardly ever happen need it to be tried. */
public final class HeldLock {
    private static final String TAKE = "select pg_advisory_xact_lock(hashtextextended(:name, 0))";
    private static final String WAITED_FOR = """
            select exists (select from pg_locks w
                             join pg_locks h on h.locktype = w.locktype and h.classid = w.classid and h.objid = w.objid
                            where h.pid = pg_backend_pid() and h.granted and not w.granted and w.locktype = 'advisory')
            """;

    private HeldLock() {}

    /** Whether the call waits until this transaction lets go of the lock; it does not end before it is known. Needs a transaction. */
    public static CompletableFuture<Http.Answer> waitsFor(JdbcClient jdbc, String name, Callable<Http.Answer> call) {
        jdbc.sql(TAKE).param("name", name).query((row, n) -> 0).list();
        CompletableFuture<Http.Answer> answer = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try {
                answer.complete(call.call());
            } catch (Exception | AssertionError e) {
                answer.completeExceptionally(e);
            }
        });
        await().pollInSameThread()
                .until(() -> answer.isDone()
                        || jdbc.sql(WAITED_FOR).query(Boolean.class).single());
        if (answer.isDone()) {
            throw new AssertionError("did not wait for " + name + ": " + answer.join());
        }
        return answer;
    }
}
