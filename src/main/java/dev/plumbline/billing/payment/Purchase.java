package dev.plumbline.billing.payment;

import dev.plumbline.billing.CheckoutId;
import dev.plumbline.clients.Applied;
import java.time.Instant;

/**
 * What somebody is to pay for.
 *
 * @param page      where they come back to, and where a played payment is made
 * @param email     of whoever pays
 * @param expiresAt until when they may
 */
public record Purchase(CheckoutId checkout, String page, String email, Applied.Terms terms, Instant expiresAt) {
    /** Without who pays. */
    @Override
    public String toString() {
        return "Purchase[" + checkout + "]";
    }
}
