package dev.plumbline.sales.chances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WinModelTests {
    record Closed(String source, String urgency, boolean won) {
        Map<String, String> features() {
            return Map.of("source", source, "urgency", urgency);
        }
    }

    @Test
    void saysThatThereIsNoEvidenceInsteadOfGuessing() {
        assertThat(WinModel.EMPTY.estimate(new TreeMap<>()).percent()).isNull();
        WinModel wonOnly = WinModel.EMPTY;
        for (int i = 0; i < 50; i++) {
            wonOnly = wonOnly.closed(Map.of("source", "referral"), true);
        }
        WinModel.Estimate estimate = wonOnly.estimate(new TreeMap<>(Map.of("source", "referral")));
        assertThat(estimate.percent()).isNull();
        assertThat(estimate.reason()).isEqualTo("No lead has been lost yet.");
    }

    @Property(tries = 300)
    void agreesWithCountingByHand(@ForAll("history") List<Closed> history) {
        WinModel model = learn(history);
        for (String source : List.of("a", "b", "c", "unseen")) {
            Integer percent = model.estimate(new TreeMap<>(Map.of("source", source, "urgency", "now")))
                    .percent();
            Double exact = byHand(history, source, "now");
            if (exact == null) {
                assertThat(percent).isNull();
            } else {
                assertThat(percent.doubleValue()).isCloseTo(Math.clamp(exact, 1, 99), within(0.5 + 1e-9));
            }
        }
    }

    @Property(tries = 200)
    void neverSaysNeverOrAlways(@ForAll("history") List<Closed> history) {
        Integer percent = learn(history)
                .estimate(new TreeMap<>(Map.of("source", "a", "urgency", "now")))
                .percent();
        if (percent != null) {
            assertThat(percent).isBetween(1, 99);
        }
    }

    @Property(tries = 100)
    void reopeningTakesALeadOutOfTheCounts(@ForAll("history") List<Closed> history) {
        WinModel model = learn(history);
        Closed one = new Closed("a", "now", true);
        WinModel closed = model.closed(one.features(), true);
        assertThat(closed).isNotEqualTo(model);
        assertThat(closed.reopened(one.features(), true).estimate(new TreeMap<>(one.features())))
                .isEqualTo(model.estimate(new TreeMap<>(one.features())));
    }

    @Provide
    Arbitrary<List<Closed>> history() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"), Arbitraries.of("now", "later"), Arbitraries.of(true, false))
                .as(Closed::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(60);
    }

    private static WinModel learn(List<Closed> history) {
        WinModel model = WinModel.EMPTY;
        for (Closed one : history) {
            model = model.closed(one.features(), one.won());
        }
        return model;
    }

    /** The definition, in exact decimals: P(won) times each P(value | won), over the same for both ends. */
    private static Double byHand(List<Closed> history, String source, String urgency) {
        List<Closed> won = new ArrayList<>(history);
        won.removeIf(c -> !c.won());
        List<Closed> lost = new ArrayList<>(history);
        lost.removeIf(Closed::won);
        if (history.size() < WinModel.CLOSED_MIN || won.isEmpty() || lost.isEmpty()) {
            return null;
        }
        BigDecimal w = weight(won, history, source, urgency);
        BigDecimal l = weight(lost, history, source, urgency);
        return w.divide(w.add(l), MathContext.DECIMAL64).doubleValue() * 100;
    }

    private static BigDecimal weight(List<Closed> end, List<Closed> all, String source, String urgency) {
        long sources = all.stream().map(Closed::source).distinct().count();
        long urgencies = all.stream().map(Closed::urgency).distinct().count();
        boolean newSource = all.stream().noneMatch(c -> c.source().equals(source));
        boolean newUrgency = all.stream().noneMatch(c -> c.urgency().equals(urgency));
        long withSource = end.stream().filter(c -> c.source().equals(source)).count();
        long withUrgency = end.stream().filter(c -> c.urgency().equals(urgency)).count();
        return BigDecimal.valueOf(end.size())
                .multiply(share(withSource + 1, end.size() + sources + (newSource ? 1 : 0)))
                .multiply(share(withUrgency + 1, end.size() + urgencies + (newUrgency ? 1 : 0)));
    }

    private static BigDecimal share(long of, long by) {
        return BigDecimal.valueOf(of).divide(BigDecimal.valueOf(by), MathContext.DECIMAL64);
    }
}
