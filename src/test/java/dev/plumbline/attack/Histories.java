package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.attack.history.HistoryChecker;
import dev.plumbline.attack.history.Transaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Callers who read and append to a text of the API at once: what they saw and were told is a history to be judged. */
final class Histories {
    private static final int CALLERS = 8;
    private static final int LONGEST = 100;

    private final String path;
    private final String member;
    private final Function<String, Object> body;
    private final List<Transaction> history = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, List<String>> last = new HashMap<>();

    /**
     * @param path   where records are made, and each is found by its id
     * @param member the member of a record that holds the list
     * @param body   what to send for a record with a list
     */
    Histories(String path, String member, Function<String, Object> body) {
        this.path = path;
        this.member = member;
        this.body = body;
    }

    /** Makes one record and lets its callers loose on it. */
    void disturb(Http caller, int steps) throws Exception {
        String id = caller.post(path, body.apply("L" + last.size() + ":"))
                .expect(201)
                .json()
                .path("id")
                .asString();
        AtomicInteger values = new AtomicInteger();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int c = 0; c < CALLERS; c++) {
                Random random = new Random(c);
                running.add(callers.submit(() -> {
                    for (int n = 0; n < steps / CALLERS; n++) {
                        history.add(random.nextInt(3) == 0 ? read(caller, id) : append(caller, id, values));
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        last.put(id, list(caller.get(path + "/" + id)));
    }

    private Transaction read(Http caller, String id) {
        return Transaction.reads(id, list(caller.get(path + "/" + id)));
    }

    private Transaction append(Http caller, String id, AtomicInteger values) {
        Http.Answer seen = caller.get(path + "/" + id).expect(200);
        String value = Integer.toString(values.incrementAndGet(), 36);
        String text = seen.json().path(member).asString() + value + ".";
        if (text.length() > LONGEST) {
            return Transaction.reads(id, list(seen));
        }
        Http.Answer answer = caller.with("If-Match", seen.header("ETag")).put(path + "/" + id, body.apply(text));
        assertThat(answer.status()).as(answer.text()).isIn(200, 409, 412);
        return Transaction.appends(id, list(seen), value, answer.status() == 200);
    }

    private List<String> list(Http.Answer record) {
        String text = record.expect(200).json().path(member).asString();
        String values = text.substring(text.indexOf(':') + 1);
        return values.isEmpty() ? List.of() : List.of(values.split("\\."));
    }

    List<String> anomalies() {
        return HistoryChecker.anomalies(history, last);
    }

    int transactions() {
        return history.size();
    }

    int lists() {
        return last.size();
    }

    long appended() {
        return history.stream().filter(t -> t.appended() != null && t.done()).count();
    }
}
