package dev.plumbline;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The successful writes of the running test, for the check that each left its entry in the audit log. */
final class WriteJournal {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Queue<Write> WRITES = new ConcurrentLinkedQueue<>();

    private WriteJournal() {}

    /** A write that was answered with success. */
    record Write(String method, String path, String requestId) {}

    static void note(HttpRequest request, Http.Answer answer) {
        boolean replayed = answer.header("Idempotency-Replayed").equals("true");
        if (!SAFE.contains(request.method()) && answer.status() < 300 && !replayed) {
            WRITES.add(new Write(request.method(), request.uri().getPath(), answer.header("X-Request-Id")));
        }
    }

    static List<Write> take() {
        List<Write> taken = new ArrayList<>();
        for (Write write = WRITES.poll(); write != null; write = WRITES.poll()) {
            taken.add(write);
        }
        return taken;
    }
}
