package dev.plumbline.clients.facts;

import dev.plumbline.shared.Coded;

/** What a fact can be: each value has one spelling, as text. */
public enum FactType implements Coded {
    /** {@code yes} or {@code no}. */
    YES_NO,
    /** A whole number. */
    NUMBER,
    /** As in 2026-03-23. */
    DATE,
    /** The code of one of the choices. */
    CHOICE
}
