package dev.plumbline.billing.checkouts;

import dev.plumbline.billing.CheckoutId;
import dev.plumbline.billing.CheckoutStatus;
import dev.plumbline.billing.payment.PaymentSession;
import dev.plumbline.billing.providers.ProviderKind;
import dev.plumbline.clients.Applied;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to pay for an application.
 *
 * @param terms       as they were shown when it was opened
 * @param session     null until the provider has answered
 * @param lastFailure why the latest attempt came to nothing; null while none did
 * @param challenge   whether the bank of whoever pays asks them
 * @param provisioned whether the firm is ready for whoever has paid
 */
public record Checkout(
        CheckoutId id,
        UUID application,
        CheckoutStatus status,
        ProviderKind provider,
        Applied.Terms terms,
        @Nullable PaymentSession session,
        @Nullable String lastFailure,
        boolean challenge,
        Instant expiresAt,
        Instant createdAt,
        boolean provisioned) {
    /** How long somebody may pay by it. */
    static final Duration OPEN_FOR = Duration.ofMinutes(30);

    /** What it is now: nothing happens when its time is over. */
    public CheckoutStatus status(Instant now) {
        return status == CheckoutStatus.OPEN && !expiresAt.isAfter(now) ? CheckoutStatus.EXPIRED : status;
    }

    public boolean isOpen(Instant now) {
        return status(now) == CheckoutStatus.OPEN;
    }
}
