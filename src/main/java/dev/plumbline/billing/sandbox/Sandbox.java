package dev.plumbline.billing.sandbox;

import com.stripe.net.Webhook;
import dev.plumbline.billing.BillingProblem;
import dev.plumbline.billing.CheckoutId;
import dev.plumbline.billing.checkouts.Checkout;
import dev.plumbline.billing.checkouts.CheckoutEntrance;
import dev.plumbline.billing.checkouts.CheckoutLimits;
import dev.plumbline.billing.checkouts.CheckoutView;
import dev.plumbline.billing.checkouts.Checkouts;
import dev.plumbline.billing.events.PaymentEvents;
import dev.plumbline.billing.providers.Account;
import dev.plumbline.billing.providers.ProviderKind;
import dev.plumbline.billing.providers.Providers;
import dev.plumbline.billing.webhook.EventIntake;
import dev.plumbline.shared.Problem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Plays payments: what it makes of an attempt comes in as what a provider tells, signed, by the same way. */
@Service
class Sandbox {
    private final CheckoutEntrance entrance;
    private final CheckoutLimits limits;
    private final Checkouts checkouts;
    private final Providers providers;
    private final PaymentEvents events;
    private final PlayedEvents played;
    private final EventIntake intake;
    private final Clock clock;

    Sandbox(
            CheckoutEntrance entrance,
            CheckoutLimits limits,
            Checkouts checkouts,
            Providers providers,
            PaymentEvents events,
            PlayedEvents played,
            EventIntake intake,
            Clock clock) {
        this.entrance = entrance;
        this.limits = limits;
        this.checkouts = checkouts;
        this.providers = providers;
        this.events = events;
        this.played = played;
        this.intake = intake;
        this.clock = clock;
    }

    CheckoutView attempt(String token, SandboxOutcome outcome, String address) {
        return entrance.within(token, id -> {
            limits.take(address);
            Account account = providers.account();
            Checkout checkout = checkouts.find(id);
            require(account, checkout, outcome);
            Instant at = next(id, checkout);
            for (byte[] body : played.of(checkout, outcome, at)) {
                intake.take(new EventIntake.Told(body, signed(account, body)));
            }
            return entrance.view(id);
        });
    }

    private void require(Account account, Checkout checkout, SandboxOutcome outcome) {
        if (account.kind() != ProviderKind.SANDBOX || checkout.provider() != ProviderKind.SANDBOX) {
            throw Problem.of(BillingProblem.CHECKOUT_NOT_READY, "This payment is not played.");
        }
        if (!checkout.isOpen(clock.instant())) {
            throw Problem.of(BillingProblem.CHECKOUT_NOT_READY, "It is not open any more.");
        }
        boolean answers = outcome == SandboxOutcome.PASS || outcome == SandboxOutcome.FAIL;
        if (answers != checkout.challenge() && outcome != SandboxOutcome.ABANDON) {
            throw Problem.of(
                    BillingProblem.CHECKOUT_NOT_READY,
                    answers ? "The bank has asked nothing." : "The bank asks: pass or fail.");
        }
    }

    /** A second behind the one before: of two things in one second another order holds than of two attempts. */
    private Instant next(CheckoutId id, Checkout checkout) {
        Instant now = clock.instant();
        return events.latest(
                        id,
                        checkout.session() == null ? null : checkout.session().ref())
                .map(latest -> latest.plusSeconds(1))
                .filter(later -> later.isAfter(now))
                .orElse(now);
    }

    private String signed(Account account, byte[] body) {
        long now = clock.instant().getEpochSecond();
        String payload = now + "." + new String(body, StandardCharsets.UTF_8);
        try {
            String signature =
                    Webhook.Util.computeHmacSha256(account.signingSecrets().getFirst(), payload);
            return "t=" + now + "," + Webhook.Signature.EXPECTED_SCHEME + "=" + signature;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
