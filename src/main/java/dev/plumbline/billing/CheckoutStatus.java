package dev.plumbline.billing;

import dev.plumbline.shared.Coded;

public enum CheckoutStatus implements Coded {
    /** Somebody may pay by it. */
    OPEN,
    PAID,
    EXPIRED,
    /** Given up by whoever was to pay. */
    CANCELLED
}
