package dev.plumbline.billing.sandbox;

import dev.plumbline.shared.Coded;

/** What becomes of a payment that is played. */
public enum SandboxOutcome implements Coded {
    SUCCESS,
    /** The card is declined; another attempt is possible. */
    DECLINE,
    /** The bank asks whoever pays: then they pass, or fail. */
    CHALLENGE,
    PASS,
    FAIL,
    /** Whoever was to pay goes away. */
    ABANDON
}
