package dev.plumbline.sales.scoring;

import dev.plumbline.sales.Temperature;
import org.jspecify.annotations.Nullable;

/**
 * Temperature from score, with hysteresis. A lead warms as soon as its score reaches a band; it cools only when the
 * score has fallen {@code margin} points below the band it is in, and then to the band of its score. So a score that
 * trembles around a threshold does not make the temperature flicker.
 */
public record Bands(int hot, int warm, int cool, int margin) {
    public static final Bands USUAL = new Bands(80, 60, 40, 5);

    public Bands {
        boolean falling = 100 >= hot && hot > warm && warm > cool && cool > 0;
        boolean narrow = margin >= 0 && margin < Math.min(hot - warm, warm - cool) && margin < cool;
        if (!falling || !narrow) {
            throw RuleSet.invalid("Bands fall from hot over warm to cool, further apart than the margin.");
        }
    }

    /** @param before the temperature so far; null for a lead that has none yet */
    public Temperature next(@Nullable Temperature before, int score) {
        Temperature plain = of(score);
        if (before == null || plain.compareTo(before) <= 0) {
            return plain;
        }
        return score >= floor(before) - margin ? before : plain;
    }

    private Temperature of(int score) {
        return score >= hot
                ? Temperature.HOT
                : score >= warm ? Temperature.WARM : score >= cool ? Temperature.COOL : Temperature.COLD;
    }

    private int floor(Temperature band) {
        return switch (band) {
            case HOT -> hot;
            case WARM -> warm;
            case COOL -> cool;
            case COLD -> 0;
        };
    }
}
