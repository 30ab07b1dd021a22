package dev.plumbline.sales.chances;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How likely a lead is won, by naive Bayes over the firm's own closed leads: how often each value of each feature was
 * seen among the won and among the lost. Counts first, then probability: a lead that reopens is taken out of the counts
 * before it is estimated again.
 *
 * @param seen by feature, then value
 */
public record WinModel(long won, long lost, Map<String, Map<String, Count>> seen) {
    public static final WinModel EMPTY = new WinModel(0, 0, Map.of());

    /** Below so many closed leads a probability would be a guess. */
    public static final int CLOSED_MIN = 20;
    /** Laplace: each value counts once more than it was seen, and one value more than were seen is possible. */
    private static final double SMOOTHING = 1;

    public WinModel {
        Map<String, Map<String, Count>> copy = new HashMap<>();
        seen.forEach((feature, values) -> copy.put(feature, Map.copyOf(values)));
        seen = Map.copyOf(copy);
    }

    public record Count(long won, long lost) {
        public static final Count NONE = new Count(0, 0);

        Count plus(boolean win, long by) {
            return win ? new Count(won + by, lost) : new Count(won, lost + by);
        }
    }

    /**
     * @param percent 1 to 99; null when there is no evidence
     * @param reason  what it rests on, or why there is none
     */
    public record Estimate(@Nullable Integer percent, String reason) {}

    /** A lead with these features was closed. */
    public WinModel closed(Map<String, String> features, boolean win) {
        return count(features, win, 1);
    }

    /** A closed lead with these features is open again. */
    public WinModel reopened(Map<String, String> features, boolean win) {
        return count(features, win, -1);
    }

    public Estimate estimate(SortedMap<String, String> features) {
        long closed = won + lost;
        if (closed < CLOSED_MIN) {
            return new Estimate(null, "Only " + closed + " leads are closed; it takes " + CLOSED_MIN + ".");
        }
        if (won == 0 || lost == 0) {
            return new Estimate(null, won == 0 ? "No lead has been won yet." : "No lead has been lost yet.");
        }
        // Sums of logarithms, in the order of the feature names: many small factors, the same result every time.
        double odds = Math.log((double) won / lost);
        for (var feature : features.entrySet()) {
            odds += evidence(feature.getKey(), feature.getValue());
        }
        int percent = (int) Math.round(100 / (1 + Math.exp(-odds)));
        return new Estimate(Math.clamp(percent, 1, 99), "From " + won + " won and " + lost + " lost leads.");
    }

    private double evidence(String feature, String value) {
        Map<String, Count> values = seen.getOrDefault(feature, Map.of());
        if (values.isEmpty()) {
            return 0;
        }
        Count here = values.getOrDefault(value, Count.NONE);
        double possible = SMOOTHING * (values.size() + (values.containsKey(value) ? 0 : 1));
        double wonWith = values.values().stream().mapToLong(Count::won).sum();
        double lostWith = values.values().stream().mapToLong(Count::lost).sum();
        return Math.log((here.won() + SMOOTHING) / (wonWith + possible))
                - Math.log((here.lost() + SMOOTHING) / (lostWith + possible));
    }

    private WinModel count(Map<String, String> features, boolean win, long by) {
        Map<String, Map<String, Count>> next = new HashMap<>(seen);
        features.forEach((feature, value) -> {
            Map<String, Count> values = new TreeMap<>(next.getOrDefault(feature, Map.of()));
            Count counted = values.getOrDefault(value, Count.NONE).plus(win, by);
            if (counted.won() < 0 || counted.lost() < 0) {
                throw new IllegalStateException(
                        "Reopened more leads with " + feature + " " + value + " than were closed");
            }
            values.put(value, counted);
            values.values().removeIf(Count.NONE::equals);
            next.put(feature, values);
        });
        return new WinModel(win ? won + by : won, win ? lost : lost + by, next);
    }
}
