package dev.plumbline.documents;

import dev.plumbline.shared.Coded;

/** What an inspection or test came to, as its certificate says. */
public enum Outcome implements Coded {
    SATISFACTORY,
    /** Satisfactory, with something to be done about what was found. */
    ADVISORY,
    UNSATISFACTORY
}
