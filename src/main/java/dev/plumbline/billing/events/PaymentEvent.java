package dev.plumbline.billing.events;

import dev.plumbline.billing.CheckoutId;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a provider told, without anything about people.
 *
 * @param id        the provider's name of it
 * @param type      as the provider calls it
 * @param at        when it happened, by the provider, to a second
 * @param refs      what it is about
 * @param told      state of the subscription or of the payment, or why a payment failed; empty where nothing is told
 * @param periodEnd until when it is paid; null where that is not told
 * @param ends      whether it ends then
 */
public record PaymentEvent(
        String id,
        EventKind kind,
        String type,
        Instant at,
        Refs refs,
        String told,
        @Nullable Instant periodEnd,
        boolean ends) {
    /** From the first to the last, the same wherever they came from and in whatever order. */
    public static final Comparator<PaymentEvent> ORDER = Comparator.comparing(PaymentEvent::at)
            .thenComparing(PaymentEvent::kind)
            .thenComparing(PaymentEvent::id);

    /** @param checkout as we told it to the provider, never as somebody who pays could write it */
    public record Refs(
            @Nullable CheckoutId checkout,
            @Nullable String session,
            @Nullable String subscription,
            @Nullable String customer) {
        static final Refs NONE = new Refs(null, null, null, null);
    }
}
