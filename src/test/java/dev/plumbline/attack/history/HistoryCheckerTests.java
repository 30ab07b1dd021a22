package dev.plumbline.attack.history;

import static dev.plumbline.attack.history.Transaction.appends;
import static dev.plumbline.attack.history.Transaction.reads;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The checker finds each planted anomaly and accuses no innocent history. */
class HistoryCheckerTests {
    private static List<String> anomalies(Map<String, List<String>> last, Transaction... history) {
        return HistoryChecker.anomalies(List.of(history), last);
    }

    @Test
    void aSerialHistoryIsInnocent() {
        List<Transaction> history = IntStream.range(0, 200)
                .mapToObj(n -> Stream.of(appends("x", numbers(n), "v" + n, true), reads("x", numbers(n + 1))))
                .flatMap(s -> s)
                .toList();

        assertThat(HistoryChecker.anomalies(history, Map.of("x", numbers(200)))).isEmpty();
    }

    private static List<String> numbers(int n) {
        return IntStream.range(0, n).mapToObj(i -> "v" + i).toList();
    }

    @Test
    void aRefusedAppendThatLeftNoTraceIsInnocent() {
        assertThat(anomalies(
                        Map.of("x", List.of("a")),
                        appends("x", List.of(), "a", true),
                        appends("x", List.of(), "b", false)))
                .isEmpty();
    }

    @Test
    void findsALostUpdate() {
        assertThat(anomalies(
                        Map.of("x", List.of("b")),
                        appends("x", List.of(), "a", true),
                        appends("x", List.of(), "b", true)))
                .anyMatch(a -> a.startsWith("lost update"));
    }

    @Test
    void findsTwoWritersWhoReadTheSame() {
        assertThat(anomalies(
                        Map.of("x", List.of("a", "b")),
                        appends("x", List.of(), "a", true),
                        appends("x", List.of(), "b", true)))
                .anyMatch(a -> a.startsWith("G2"));
    }

    @Test
    void findsADirtyRead() {
        assertThat(anomalies(Map.of("x", List.of()), appends("x", List.of(), "a", false), reads("x", List.of("a"))))
                .anyMatch(a -> a.startsWith("dirty read"));
    }

    @Test
    void findsADoubleEffect() {
        assertThat(anomalies(Map.of("x", List.of("a", "a")), appends("x", List.of(), "a", true)))
                .anyMatch(a -> a.startsWith("duplicate effect"));
    }

    @Test
    void findsReadsThatContradictEachOther() {
        assertThat(anomalies(
                        Map.of("x", List.of("a", "b")),
                        appends("x", List.of(), "a", true),
                        appends("x", List.of("a"), "b", true),
                        reads("x", List.of("b"))))
                .anyMatch(a -> a.startsWith("incompatible order"));
    }

    @Test
    void findsACircleOfWritesAndReads() {
        // The first saw the second's value, though its own came before it.
        assertThat(anomalies(
                        Map.of("x", List.of("a", "b")),
                        appends("x", List.of("a", "b"), "a", true),
                        appends("x", List.of("a"), "b", true)))
                .anyMatch(a -> a.startsWith("G1c"));
    }
}
