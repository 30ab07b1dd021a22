package dev.plumbline.billing.events;

import dev.plumbline.billing.CheckoutId;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What providers told the current firm. */
@Service
public class PaymentEvents {
    private final PaymentEventRepository events;
    private final Clock clock;

    PaymentEvents(PaymentEventRepository events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Keeps it; false when it was told before. Joins the running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keep(PaymentEvent event) {
        return events.insert(event, clock.instant());
    }

    /** All that was told of a checkout, of its session, and of what was bought by it. */
    @Transactional(readOnly = true)
    public List<PaymentEvent> about(CheckoutId checkout, @Nullable String session, @Nullable String subscription) {
        return events.about(checkout, session, subscription);
    }

    /** When the latest thing happened that was told of a checkout. */
    @Transactional(readOnly = true)
    public Optional<Instant> latest(CheckoutId checkout, @Nullable String session) {
        return events.about(checkout, session, null).stream()
                .map(PaymentEvent::at)
                .max(Comparator.naturalOrder());
    }
}
