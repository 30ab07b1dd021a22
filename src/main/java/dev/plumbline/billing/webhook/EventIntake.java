package dev.plumbline.billing.webhook;

import dev.plumbline.billing.BillingProblem;
import dev.plumbline.billing.checkouts.Checkout;
import dev.plumbline.billing.checkouts.Checkouts;
import dev.plumbline.billing.events.CheckoutFold;
import dev.plumbline.billing.events.EventKind;
import dev.plumbline.billing.events.EventReader;
import dev.plumbline.billing.events.PaymentEvent;
import dev.plumbline.billing.events.PaymentEvents;
import dev.plumbline.billing.events.SubscriptionFold;
import dev.plumbline.billing.payment.PaymentSession;
import dev.plumbline.billing.providers.Account;
import dev.plumbline.billing.providers.Providers;
import dev.plumbline.billing.provisioning.Provisionings;
import dev.plumbline.billing.subscriptions.Subscriptions;
import dev.plumbline.shared.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what a provider tells the current firm: kept once, and all that follows from it in one transaction. The firm's account is held
 * meanwhile, so that of two events that belong together the later one sees the earlier.
 */
@Service
public class EventIntake {
    private final Providers providers;
    private final EventReader reader;
    private final WebhookSignature signature;
    private final PaymentEvents events;
    private final Checkouts checkouts;
    private final Subscriptions subscriptions;
    private final Provisionings provisionings;
    private final TransactionTemplate transaction;

    EventIntake(
            Providers providers,
            EventReader reader,
            PaymentEvents events,
            Checkouts checkouts,
            Subscriptions subscriptions,
            Provisionings provisionings,
            TransactionTemplate transaction,
            Clock clock) {
        this.providers = providers;
        this.reader = reader;
        this.signature = new WebhookSignature(clock);
        this.events = events;
        this.checkouts = checkouts;
        this.subscriptions = subscriptions;
        this.provisionings = provisionings;
        this.transaction = transaction;
    }

    /** A body as it came: what was signed is not what a parser would write again. */
    @SuppressWarnings("ArrayRecordComponent") // Read once and never compared.
    public record Told(byte[] body, @Nullable String signature) {}

    /**
     * Takes in one event. Once more changes nothing, and the order does not matter.
     *
     * @throws Problem {@code billing.signature} for one that is not signed as it has to be, {@code billing.other-mode} for one of the
     *     other mode; neither is kept
     */
    public void take(Told told) {
        Account account = providers.account();
        if (!signature.isGood(told.signature(), told.body(), account.signingSecrets())) {
            throw Problem.of(
                    BillingProblem.SIGNATURE, "Sign the body by the secret that is set here, when you send it.");
        }
        EventReader.Read read = reader.read(told.body());
        if (read.live() != account.live()) {
            throw Problem.of(
                    BillingProblem.OTHER_MODE,
                    "The key that is set is of the " + mode(account.live()) + " mode, and this event of the "
                            + mode(read.live()) + " mode.");
        }
        transaction.executeWithoutResult(status -> apply(read.event()));
    }

    private static String mode(boolean live) {
        return live ? "live" : "test";
    }

    private void apply(PaymentEvent event) {
        providers.hold();
        if (!events.keep(event) || event.kind() == EventKind.IGNORED || event.kind() == EventKind.REFUNDED) {
            return;
        }
        // What is about none of ours is kept: what makes it ours may be told later.
        meant(event.refs()).ifPresent(checkout -> follow(checkout, event.refs().subscription()));
    }

    private Optional<Checkout> meant(PaymentEvent.Refs refs) {
        return checkouts
                .hold(refs.checkout(), refs.session())
                .or(() -> Optional.ofNullable(refs.subscription())
                        .flatMap(subscriptions::boughtBy)
                        .flatMap(bought -> checkouts.hold(bought, null)));
    }

    private void follow(Checkout checkout, @Nullable String named) {
        PaymentSession session = checkout.session();
        String ref = session == null ? null : session.ref();
        List<PaymentEvent> known = events.about(checkout.id(), ref, named);
        String subscription = CheckoutFold.of(known).subscription();
        List<PaymentEvent> all = subscription == null || subscription.equals(named)
                ? known
                : events.about(checkout.id(), ref, subscription);
        if (checkouts.settle(checkout, CheckoutFold.of(all))) {
            provisionings.begin(checkout.id(), checkout.application());
        }
        if (subscription != null) {
            subscriptions.settle(subscription, checkout.id(), SubscriptionFold.of(all));
        }
    }
}
