package dev.plumbline.billing.events;

import dev.plumbline.billing.SubscriptionStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a subscription is, by all that was told of it: the same for the same events, however often and in whatever order they came.
 *
 * @param periodEnd until when it is paid; null while that was not told
 * @param ends      whether it ends then
 */
public record SubscriptionFold(
        SubscriptionStatus status,
        @Nullable String customer,
        @Nullable Instant periodEnd,
        boolean ends) {
    private static final SubscriptionFold BEGUN = new SubscriptionFold(SubscriptionStatus.PENDING, null, null, false);

    public static SubscriptionFold of(Collection<PaymentEvent> events) {
        TreeSet<PaymentEvent> inOrder = new TreeSet<>(PaymentEvent.ORDER);
        inOrder.addAll(events);
        SubscriptionFold now = BEGUN;
        for (PaymentEvent event : inOrder) {
            now = now.after(event);
        }
        boolean deleted = events.stream().anyMatch(SubscriptionFold::isTheEnd);
        return deleted
                ? new SubscriptionFold(SubscriptionStatus.CANCELLED, now.customer, now.periodEnd, now.ends)
                : now;
    }

    /** Stripe begins no subscription again that it has ended. */
    private static boolean isTheEnd(PaymentEvent event) {
        return event.kind() == EventKind.SUBSCRIPTION_DELETED
                || (event.kind().isOfSubscription()
                        && (event.told().equals("canceled") || event.told().equals("incomplete_expired")));
    }

    private SubscriptionFold after(PaymentEvent event) {
        String payer = event.refs().customer() == null ? customer : event.refs().customer();
        return switch (event.kind()) {
            case SUBSCRIPTION_CREATED, SUBSCRIPTION_UPDATED, SUBSCRIPTION_DELETED ->
                new SubscriptionFold(told(event.told()), payer, latest(periodEnd, event.periodEnd()), event.ends());
            case INVOICE_PAID, SESSION_PAID -> new SubscriptionFold(paid(), payer, periodEnd, ends);
            case SESSION_COMPLETED ->
                new SubscriptionFold(event.told().equals("paid") ? paid() : status, payer, periodEnd, ends);
            case INVOICE_FAILED ->
                new SubscriptionFold(
                        status == SubscriptionStatus.ACTIVE ? SubscriptionStatus.PAST_DUE : status,
                        payer,
                        periodEnd,
                        ends);
            case PAYMENT_CHALLENGED, PAYMENT_FAILED, SESSION_FAILED, SESSION_EXPIRED, REFUNDED, IGNORED -> this;
        };
    }

    /** Stripe's words. {@code incomplete} is a first payment that has not come; one that came before counts. */
    private SubscriptionStatus told(String word) {
        return switch (word) {
            case "active" -> SubscriptionStatus.ACTIVE;
            case "trialing" -> SubscriptionStatus.TRIALING;
            case "past_due" -> SubscriptionStatus.PAST_DUE;
            case "unpaid", "paused", "canceled", "incomplete_expired" -> SubscriptionStatus.CANCELLED;
            default -> status;
        };
    }

    /** A trial goes on when its first invoice, of nothing, is paid. */
    private SubscriptionStatus paid() {
        return status == SubscriptionStatus.TRIALING ? status : SubscriptionStatus.ACTIVE;
    }

    private static @Nullable Instant latest(@Nullable Instant one, @Nullable Instant other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
