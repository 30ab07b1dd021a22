package dev.plumbline.billing.subscriptions;

import dev.plumbline.billing.CheckoutId;
import dev.plumbline.billing.Entitlement;
import dev.plumbline.billing.Entitlements;
import dev.plumbline.billing.SubscriptionId;
import dev.plumbline.billing.SubscriptionStatus;
import dev.plumbline.billing.events.SubscriptionFold;
import dev.plumbline.clients.ClientId;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Page;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Subscriptions of clients: what they are follows from what was told of them. */
@Service
public class Subscriptions implements Entitlements {
    private final SubscriptionRepository subscriptions;
    private final Ids ids;
    private final Clock clock;

    Subscriptions(SubscriptionRepository subscriptions, Ids ids, Clock clock) {
        this.subscriptions = subscriptions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Entitlement of(ClientId client) {
        return subscriptions
                .best(client)
                .map(best -> new Entitlement(
                        Entitlement.of(best.status()),
                        best.plan().code(),
                        best.plan().room()))
                .orElse(Entitlement.WHOLE);
    }

    @Transactional(readOnly = true)
    Page<SubscriptionView> list(@Nullable SubscriptionStatus status, PageRequest page) {
        Page<Subscription> found =
                subscriptions.page(Listing.of(page, SubscriptionRepository.SORTS, String.valueOf(status)), status);
        return new Page<>(found.items().stream().map(SubscriptionView::of).toList(), found.nextCursor());
    }

    /** By which checkout a subscription was bought; nothing for one that is not ours. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CheckoutId> boughtBy(String ref) {
        return subscriptions.checkout(ref);
    }

    /** Makes it what was told of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(String ref, CheckoutId checkout, SubscriptionFold told) {
        if (subscriptions.lock(ref).isEmpty()) {
            subscriptions.insert(new SubscriptionId(ids.next()), checkout, ref, clock.instant());
        }
        Subscription now = subscriptions.lock(ref).orElseThrow();
        subscriptions.told(now.id(), told);
        if (told.status() != now.status()) {
            subscriptions.move(now.id(), told.status());
        }
    }

    /** Says whose it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void link(CheckoutId checkout, ClientId client) {
        subscriptions.link(checkout, client);
    }
}
