package dev.plumbline.billing.events;

import dev.plumbline.billing.CheckoutStatus;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a checkout is, by all that was told of it. Paid is for good: money that came is not forgotten because something else was told
 * later.
 *
 * @param failure      why the latest attempt came to nothing, in the provider's word; null when none did, or another followed
 * @param challenge    whether the bank of whoever pays asks them
 * @param subscription that was bought; null while none is known
 */
public record CheckoutFold(
        CheckoutStatus status,
        @Nullable String failure,
        boolean challenge,
        @Nullable String subscription) {
    private static final String UNKNOWN_FAILURE = "payment_failed";

    public static CheckoutFold of(Collection<PaymentEvent> events) {
        TreeSet<PaymentEvent> inOrder = new TreeSet<>(PaymentEvent.ORDER);
        inOrder.addAll(events);
        CheckoutStatus status = CheckoutStatus.OPEN;
        String failure = null;
        boolean challenge = false;
        for (PaymentEvent event : inOrder) {
            status = after(status, event);
            switch (event.kind()) {
                case PAYMENT_CHALLENGED -> {
                    challenge = true;
                    failure = null;
                }
                case PAYMENT_FAILED, SESSION_FAILED -> {
                    challenge = false;
                    failure = event.kind() == EventKind.SESSION_FAILED
                                    || event.told().isEmpty()
                            ? UNKNOWN_FAILURE
                            : event.told();
                }
                default -> {}
            }
        }
        boolean open = status == CheckoutStatus.OPEN;
        String subscription = inOrder.stream()
                .map(event -> event.refs().subscription())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new CheckoutFold(status, open ? failure : null, open && challenge, subscription);
    }

    private static CheckoutStatus after(CheckoutStatus now, PaymentEvent event) {
        if (now == CheckoutStatus.PAID || pays(event)) {
            return CheckoutStatus.PAID;
        }
        if (event.kind() == EventKind.SESSION_EXPIRED) {
            return event.told().equals("abandoned") ? CheckoutStatus.CANCELLED : CheckoutStatus.EXPIRED;
        }
        return now;
    }

    /** A session that is complete has only promised to pay, unless it says so; {@code incomplete} is not paid. */
    private static boolean pays(PaymentEvent event) {
        return switch (event.kind()) {
            case SESSION_PAID -> true;
            case SESSION_COMPLETED -> event.told().equals("paid");
            case SUBSCRIPTION_CREATED, SUBSCRIPTION_UPDATED ->
                event.told().equals("active") || event.told().equals("trialing");
            default -> false;
        };
    }
}
