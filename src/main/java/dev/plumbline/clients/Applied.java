package dev.plumbline.clients;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application to become a client, as far as whoever takes payment for it needs it.
 *
 * @param name       of whoever applied: one who reads mail, not the company
 * @param as         what they will see the properties as
 * @param terms      plan and price as they were shown when it was chosen
 * @param properties how many were stated
 * @param client     that it became; null unless it is accepted
 */
public record Applied(
        UUID id,
        State state,
        String name,
        String email,
        PortalKind as,
        Terms terms,
        int properties,
        @Nullable ClientId client) {
    /** How far it is. */
    public enum State {
        /** Waits for whoever decides. */
        OPEN,
        ACCEPTED,
        /** Declined, or taken back. */
        OVER
    }

    /**
     * What is bought, in a currency (ISO 4217).
     *
     * @param code       names the plan for good
     * @param monthly    price of a month
     * @param setup      price of the beginning, once
     * @param properties how many at most
     */
    public record Terms(
            String code, String name, BigDecimal monthly, BigDecimal setup, String currency, int properties) {}
}
