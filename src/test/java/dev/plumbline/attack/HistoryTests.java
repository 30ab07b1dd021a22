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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Randomised concurrent histories against the real API: a role's name is a list that callers read and append to. */
class HistoryTests extends AttackTest {
    private static final int CALLERS = 8;
    private static final String ROLES = "/api/v1/firms/roles";

    @Test
    void concurrentChangesMakeAnInnocentHistory() throws Exception {
        run(4, 60);
    }

    @Test
    @Tag("slow")
    void manyConcurrentChangesMakeAnInnocentHistory() throws Exception {
        run(320, 160);
    }

    private void run(int lists, int steps) throws Exception {
        List<Transaction> history = Collections.synchronizedList(new ArrayList<>());
        Map<String, List<String>> last = new HashMap<>();
        Http owner = anonymous();
        for (int n = 0; n < lists; n++) {
            owner = n % 40 == 0 ? anonymous().as(world.foundFirm()) : owner;
            String id = owner.post(ROLES, role("L" + n + ":"))
                    .expect(201)
                    .json()
                    .path("id")
                    .asString();
            disturb(owner, id, steps, history);
            last.put(id, list(owner.get(ROLES + "/" + id)));
        }
        List<String> anomalies = HistoryChecker.anomalies(history, last);
        long won =
                history.stream().filter(t -> t.appended() != null && t.done()).count();
        System.out.printf(
                "F12 histories: %d anomalies in %d transactions on %d lists, %d appended%n",
                anomalies.size(), history.size(), lists, won);
        assertThat(anomalies).isEmpty();
        assertThat(won).isGreaterThan(lists);
    }

    private static void disturb(Http caller, String id, int steps, List<Transaction> history) throws Exception {
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
    }

    private static Transaction read(Http caller, String id) {
        return Transaction.reads(id, list(caller.get(ROLES + "/" + id)));
    }

    private static Transaction append(Http caller, String id, AtomicInteger values) {
        Http.Answer seen = caller.get(ROLES + "/" + id).expect(200);
        String value = Integer.toString(values.incrementAndGet(), 36);
        String name = seen.json().path("name").asString() + value + ".";
        if (name.length() > 100) {
            return Transaction.reads(id, list(seen));
        }
        Http.Answer answer = caller.with("If-Match", seen.header("ETag")).put(ROLES + "/" + id, role(name));
        assertThat(answer.status()).as(answer.text()).isIn(200, 409, 412);
        return Transaction.appends(id, list(seen), value, answer.status() == 200);
    }

    private static List<String> list(Http.Answer role) {
        String name = role.expect(200).json().path("name").asString();
        String values = name.substring(name.indexOf(':') + 1);
        return values.isEmpty() ? List.of() : List.of(values.split("\\."));
    }

    private static Map<String, Object> role(String name) {
        return Map.of("name", name, "permissions", List.of("member.read"), "rows", "own");
    }
}
