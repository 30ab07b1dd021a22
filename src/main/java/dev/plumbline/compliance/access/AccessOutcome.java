package dev.plumbline.compliance.access;

import dev.plumbline.shared.Coded;

/** What came of it. */
public enum AccessOutcome implements Coded {
    NO_ANSWER,
    NOBODY_IN,
    REFUSED,
    APPOINTED,
    LET_IN
}
