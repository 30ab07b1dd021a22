package dev.plumbline.billing.subscriptions;

import dev.plumbline.billing.CheckoutId;
import dev.plumbline.billing.SubscriptionId;
import dev.plumbline.billing.SubscriptionStatus;
import dev.plumbline.clients.ClientId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody pays by the month.
 *
 * @param ref       the provider's name of it
 * @param plan      what was bought
 * @param client    null until the firm is ready for them
 * @param periodEnd until when it is paid; null while that was not told
 * @param ends      whether it ends then
 */
record Subscription(
        SubscriptionId id,
        CheckoutId checkout,
        String ref,
        SubscriptionStatus status,
        Instant statusAt,
        Bought plan,
        @Nullable ClientId client,
        @Nullable Instant periodEnd,
        boolean ends,
        Instant createdAt) {
    /**
     * What was bought, as it was shown.
     *
     * @param room how many properties at most
     */
    record Bought(String code, String name, int room, BigDecimal monthly, String currency) {}
}
