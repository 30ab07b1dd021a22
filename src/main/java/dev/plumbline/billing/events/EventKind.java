package dev.plumbline.billing.events;

import dev.plumbline.shared.Coded;
import java.util.Arrays;

/**
 * What is told. Of two events of one second the later in this order counts as the later: Stripe's times have seconds, in which a
 * subscription is made, paid and changed; what was deleted stays so.
 */
public enum EventKind implements Coded {
    SUBSCRIPTION_CREATED("customer.subscription.created"),
    PAYMENT_CHALLENGED("payment_intent.requires_action"),
    PAYMENT_FAILED("payment_intent.payment_failed"),
    SESSION_FAILED("checkout.session.async_payment_failed"),
    INVOICE_FAILED("invoice.payment_failed"),
    INVOICE_PAID("invoice.paid"),
    SUBSCRIPTION_UPDATED("customer.subscription.updated"),
    SESSION_EXPIRED("checkout.session.expired"),
    SESSION_COMPLETED("checkout.session.completed"),
    SESSION_PAID("checkout.session.async_payment_succeeded"),
    SUBSCRIPTION_DELETED("customer.subscription.deleted"),
    /** Kept for people; what somebody may use does not change by it. */
    REFUNDED("charge.refunded"),
    /** Nothing that concerns us. */
    IGNORED("");

    private final String type;

    EventKind(String type) {
        this.type = type;
    }

    /** As Stripe calls it. */
    public String type() {
        return type;
    }

    static EventKind of(String type) {
        return Arrays.stream(values())
                .filter(each -> each != IGNORED && each.type.equals(type))
                .findFirst()
                .orElse(IGNORED);
    }

    boolean isOfSubscription() {
        return this == SUBSCRIPTION_CREATED || this == SUBSCRIPTION_UPDATED || this == SUBSCRIPTION_DELETED;
    }
}
