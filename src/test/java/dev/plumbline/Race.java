package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sixteen callers who act at the same moment, round after round, and the count of what they were told. */
public final class Race implements AutoCloseable {
    public static final int CALLERS = 16;

    private final String name;
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private int rounds;
    private int wrong;

    public Race(String name) {
        this.name = name;
    }

    /** The callers take these acts in turn: the first one the first, and so on, and from the beginning again. */
    public List<Http.Answer> run(List<Callable<Http.Answer>> acts) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(CALLERS);
        List<Future<Http.Answer>> sent = new ArrayList<>();
        for (int n = 0; n < CALLERS; n++) {
            Callable<Http.Answer> act = acts.get(n % acts.size());
            sent.add(callers.submit(() -> {
                barrier.await();
                return act.call();
            }));
        }
        List<Http.Answer> answers = new ArrayList<>();
        for (Future<Http.Answer> answer : sent) {
            answers.add(answer.get());
        }
        answers.forEach(answer -> statuses.merge(answer.status(), 1, Integer::sum));
        return answers;
    }

    /** Every second caller does the one, the others the other. */
    public List<Http.Answer> run(Callable<Http.Answer> one, Callable<Http.Answer> other) throws Exception {
        return run(List.of(one, other));
    }

    public List<Http.Answer> run(Callable<Http.Answer> act) throws Exception {
        return run(List.of(act));
    }

    /** A round is right when one caller won and every other was refused in one of these ways. */
    public void judge(List<Http.Answer> answers, int won, Integer... refused) {
        long winners = answers.stream().filter(a -> a.status() == won).count();
        boolean told = answers.stream()
                .map(Http.Answer::status)
                .allMatch(s -> s == won || List.of(refused).contains(s));
        judge(winners == 1 && told);
    }

    public void judge(boolean right) {
        rounds++;
        wrong += right ? 0 : 1;
    }

    /** Prints the figure; a single wrong round fails. */
    public void finish() {
        System.out.printf(
                "F10 %s: %d wrong of %d rounds x %d callers, statuses %s%n", name, wrong, rounds, CALLERS, statuses);
        assertThat(rounds).isPositive();
        assertThat(wrong).isZero();
    }

    @Override
    public void close() {
        callers.close();
    }
}
