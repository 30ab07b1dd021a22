package dev.plumbline.operations.statements;

import dev.plumbline.shared.Coded;

/** What makes a statement one of the first. */
enum StatementOrder implements Coded {
    /** The time of all its calls together. */
    TOTAL,
    /** The time of a call on average. */
    MEAN,
    /** The time of its longest call. */
    MAX,
    /** How often it was called. */
    CALLS
}
