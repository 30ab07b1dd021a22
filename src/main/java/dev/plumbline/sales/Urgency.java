package dev.plumbline.sales;

import dev.plumbline.shared.Coded;

/** How soon the work is wanted. */
public enum Urgency implements Coded {
    IMMEDIATE("immediate"),
    WITHIN_THREE_MONTHS("1-3_months"),
    WITHIN_SIX_MONTHS("3-6_months"),
    PLANNING("planning");

    private final String code;

    Urgency(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
