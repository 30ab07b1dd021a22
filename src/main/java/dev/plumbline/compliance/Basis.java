package dev.plumbline.compliance;

import dev.plumbline.shared.Coded;

/** Who asks for it. */
public enum Basis implements Coded {
    LAW,
    /** Good practice with a date of our own: to miss it breaks no law, and is never shown as if it did. */
    POLICY
}
