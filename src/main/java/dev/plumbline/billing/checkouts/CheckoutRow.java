package dev.plumbline.billing.checkouts;

import dev.plumbline.billing.CheckoutId;
import dev.plumbline.billing.CheckoutStatus;
import dev.plumbline.billing.providers.ProviderKind;
import dev.plumbline.clients.Applied;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A checkout as the list shows it to the firm.
 *
 * @param application that it is for
 * @param name        of whoever applied; null once the application is erased
 * @param email       the same
 * @param plan        what it is called
 * @param monthly     price of a month
 * @param setup       price of the beginning, once
 * @param currency    ISO 4217
 * @param lastFailure why the latest attempt came to nothing, in the provider's word; null while none did
 */
record CheckoutRow(
        CheckoutId id,
        CheckoutStatus status,
        UUID application,
        @Nullable String name,
        @Nullable String email,
        String plan,
        BigDecimal monthly,
        BigDecimal setup,
        String currency,
        ProviderKind provider,
        @Nullable String lastFailure,
        Instant expiresAt,
        Instant createdAt) {
    static CheckoutRow of(Checkout checkout, @Nullable Applied applied) {
        Applied.Terms terms = checkout.terms();
        return new CheckoutRow(
                checkout.id(),
                checkout.status(),
                checkout.application(),
                applied == null ? null : applied.name(),
                applied == null ? null : applied.email(),
                terms.name(),
                terms.monthly(),
                terms.setup(),
                terms.currency(),
                checkout.provider(),
                checkout.lastFailure(),
                checkout.expiresAt(),
                checkout.createdAt());
    }
}
