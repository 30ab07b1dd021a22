package dev.plumbline.compliance;

import dev.plumbline.shared.Coded;

/** A day that a certificate can state besides that of its issue. */
public enum StatedDay implements Coded {
    /** The last one on which it holds. */
    EXPIRES_ON("expiresOn"),
    /** By which it asks for the next check. */
    NEXT_DUE_ON("nextDueOn"),
    /** By which it asks for work. */
    REMEDY_BY("remedyBy");

    private final String field;

    StatedDay(String field) {
        this.field = field;
    }

    /** What the field is called in which it is stated. */
    public String field() {
        return field;
    }
}
