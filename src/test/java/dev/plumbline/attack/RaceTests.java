package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sixteen callers give the same command at the same moment: one wins, and the others are told why not. */
class RaceTests extends AttackTest {
    private static final int CALLERS = 16;

    @Test
    void oneOfSixteenCommandsWins() throws Exception {
        race(30);
    }

    @Test
    @Tag("slow")
    void oneOfSixteenCommandsWinsEachOfManyTimes() throws Exception {
        race(2000);
    }

    private void race(int rounds) throws Exception {
        Map<Integer, Integer> statuses = new TreeMap<>();
        int wrong = 0;
        Http owner = owner();
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            for (int n = 0; n < rounds; n++) {
                if (n % 50 == 0) {
                    owner = anonymous().as(world.join(ownerPerson().firm(), BuiltInRole.OWNER));
                }
                List<Integer> answers = round(callers, owner, n);
                answers.forEach(status -> statuses.merge(status, 1, Integer::sum));
                boolean one = answers.stream().filter(s -> s == 200).count() == 1;
                boolean told = answers.stream().allMatch(s -> s == 200 || s == 409 || s == 412);
                wrong += one && told ? 0 : 1;
            }
        }
        System.out.printf(
                "F10 races: %d wrong of %d rounds x %d callers, statuses %s%n", wrong, rounds, CALLERS, statuses);
        assertThat(wrong).isZero();
    }

    /** Deactivates and changes a member, from the version that all have seen. */
    private List<Integer> round(ExecutorService callers, Http owner, int n) throws Exception {
        String path = "/api/v1/firms/members/"
                + world.join(ownerPerson().firm(), BuiltInRole.STAFF).member().value();
        String seen = owner.get(path).expect(200).header("ETag");
        CyclicBarrier barrier = new CyclicBarrier(CALLERS);
        List<Future<Integer>> sent = new ArrayList<>();
        for (int c = 0; c < CALLERS; c++) {
            sent.add(callers.submit(() -> {
                barrier.await();
                return owner.with("If-Match", seen)
                        .send("POST", path + "/deactivation", "{\"reason\":\"Round " + n + "\"}")
                        .status();
            }));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : sent) {
            statuses.add(answer.get());
        }
        return statuses;
    }
}
