package dev.plumbline.billing.subscriptions;

import dev.plumbline.billing.CheckoutId;
import dev.plumbline.billing.Entitlement;
import dev.plumbline.billing.SubscriptionId;
import dev.plumbline.billing.SubscriptionStatus;
import dev.plumbline.clients.ClientId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as the firm sees it.
 *
 * @param plan        what it is called
 * @param properties  how many at most
 * @param monthly     price of a month
 * @param currency    ISO 4217
 * @param entitlement how far the client may use what was bought
 * @param client      null until the firm is ready for them
 * @param periodEnd   until when it is paid; null while that was not told
 * @param ends        whether it ends then
 */
record SubscriptionView(
        SubscriptionId id,
        SubscriptionStatus status,
        Instant statusAt,
        Entitlement.State entitlement,
        String plan,
        int properties,
        BigDecimal monthly,
        String currency,
        @Nullable ClientId client,
        CheckoutId checkout,
        @Nullable Instant periodEnd,
        boolean ends,
        Instant createdAt) {
    static SubscriptionView of(Subscription subscription) {
        Subscription.Bought plan = subscription.plan();
        return new SubscriptionView(
                subscription.id(),
                subscription.status(),
                subscription.statusAt(),
                Entitlement.of(subscription.status()),
                plan.name(),
                plan.room(),
                plan.monthly(),
                plan.currency(),
                subscription.client(),
                subscription.checkout(),
                subscription.periodEnd(),
                subscription.ends(),
                subscription.createdAt());
    }
}
