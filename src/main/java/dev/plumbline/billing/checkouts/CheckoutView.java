package dev.plumbline.billing.checkouts;

import dev.plumbline.billing.CheckoutStatus;
import dev.plumbline.billing.providers.ProviderKind;
import dev.plumbline.clients.Applied;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A checkout as whoever has its token sees it: nothing about who applied.
 *
 * @param firm        what it is called
 * @param plan        what it is called
 * @param properties  how many at most
 * @param monthly     price of a month
 * @param setup       price of the beginning, once
 * @param currency    ISO 4217
 * @param ready       whether the firm is ready for whoever has paid
 * @param lastFailure why the latest attempt came to nothing, in the provider's word; null while none did
 * @param challenge   whether the bank of whoever pays asks them
 */
public record CheckoutView(
        String firm,
        String plan,
        int properties,
        BigDecimal monthly,
        BigDecimal setup,
        String currency,
        CheckoutStatus status,
        ProviderKind provider,
        boolean ready,
        @Nullable String lastFailure,
        boolean challenge,
        Instant expiresAt) {
    static CheckoutView of(Checkout checkout, String firm, Instant now) {
        Applied.Terms terms = checkout.terms();
        return new CheckoutView(
                firm,
                terms.name(),
                terms.properties(),
                terms.monthly(),
                terms.setup(),
                terms.currency(),
                checkout.status(now),
                checkout.provider(),
                checkout.provisioned(),
                checkout.lastFailure(),
                checkout.challenge(),
                checkout.expiresAt());
    }
}
