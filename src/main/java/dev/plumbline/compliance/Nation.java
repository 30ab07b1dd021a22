package dev.plumbline.compliance;

import dev.plumbline.shared.Coded;

/** Whose law applies. */
public enum Nation implements Coded {
    ENGLAND("England"),
    WALES("Wales"),
    SCOTLAND("Scotland"),
    NORTHERN_IRELAND("Northern Ireland");

    private final String label;

    Nation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
