package dev.plumbline.billing.providers;

import dev.plumbline.shared.Coded;

/** Who takes payments. */
public enum ProviderKind implements Coded {
    /** Nobody: people decide on applications. */
    NONE,
    /** Payments are played, where the installation allows it. */
    SANDBOX,
    STRIPE
}
