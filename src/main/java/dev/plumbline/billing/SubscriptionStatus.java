package dev.plumbline.billing;

import dev.plumbline.shared.Coded;

public enum SubscriptionStatus implements Coded {
    /** Begun, and not paid yet. */
    PENDING,
    ACTIVE,
    /** Not paid yet, as was agreed. */
    TRIALING,
    /** A payment has failed and is tried again. */
    PAST_DUE,
    CANCELLED
}
