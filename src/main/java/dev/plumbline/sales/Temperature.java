package dev.plumbline.sales;

import dev.plumbline.shared.Coded;

/** The band of a score, warmest first. Always derived from the score, never typed in. */
public enum Temperature implements Coded {
    HOT,
    WARM,
    COOL,
    COLD
}
