package dev.plumbline.records.templates;

import dev.plumbline.shared.Coded;

/** What a template can name. */
public enum LetterField implements Coded {
    /** Whom the record is about. */
    NAME("Ann Example"),
    /** The firm that writes. */
    FIRM("Your firm"),
    /** The member who writes. */
    SENDER("You");

    private final String sample;

    LetterField(String sample) {
        this.sample = sample;
    }

    /** What stands there in a preview. */
    public String sample() {
        return sample;
    }
}
