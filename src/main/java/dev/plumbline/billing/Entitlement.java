package dev.plumbline.billing;

import dev.plumbline.shared.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What a client may use.
 *
 * @param plan       code of what was bought; null for a client who was entered by the firm
 * @param properties how many at most; null for as many as there are
 */
public record Entitlement(
        State state, @Nullable String plan, @Nullable Integer properties) {
    /** A client who was entered by the firm. */
    public static final Entitlement WHOLE = new Entitlement(State.ENABLED, null, null);

    /** How far it goes. */
    public enum State implements Coded {
        ENABLED,
        /** To read only: a payment is due. */
        LIMITED,
        DISABLED
    }

    /** By what a subscription is. */
    public static State of(SubscriptionStatus status) {
        return switch (status) {
            case ACTIVE, TRIALING -> State.ENABLED;
            case PAST_DUE -> State.LIMITED;
            case PENDING, CANCELLED -> State.DISABLED;
        };
    }
}
