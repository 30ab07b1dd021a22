package dev.plumbline.billing.checkouts;

import dev.plumbline.billing.CheckoutId;
import dev.plumbline.billing.payment.PaymentProvider;
import dev.plumbline.billing.payment.PaymentProviders;
import dev.plumbline.billing.payment.PaymentSession;
import dev.plumbline.billing.payment.Purchase;
import dev.plumbline.billing.providers.Account;
import dev.plumbline.billing.providers.Providers;
import dev.plumbline.clients.Applying;
import dev.plumbline.firms.Firms;
import dev.plumbline.messages.Mailer;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/**
 * The one way in for those who pay. They act in the firm that their receipt or token names, as applicants; a provider is asked between
 * two transactions, never within one.
 */
@Service
public class CheckoutEntrance {
    private final Applying applying;
    private final Providers providers;
    private final PaymentProviders payments;
    private final Checkouts checkouts;
    private final CheckoutLimits limits;
    private final Outside outside;

    CheckoutEntrance(
            Applying applying,
            Providers providers,
            PaymentProviders payments,
            Checkouts checkouts,
            CheckoutLimits limits,
            Outside outside) {
        this.applying = applying;
        this.providers = providers;
        this.payments = payments;
        this.checkouts = checkouts;
        this.limits = limits;
        this.outside = outside;
    }

    @Component("checkoutOutside")
    record Outside(CheckoutTokens tokens, Firms firms, Mailer mailer, Clock clock) {}

    /** @param token by which it is shown later */
    record Opened(String token, String url, Instant expiresAt) {}

    /** A way to pay for the application of a receipt: the one that is open, or a new one. */
    Opened open(String text, String address) {
        Applying.Receipt receipt = applying.read(text).orElseThrow(Problem.notFound("application"));
        return as(receipt.firm(), receipt.application(), () -> {
            limits.take(address);
            Account account = providers.account();
            PaymentProvider provider = payments.of(account.kind());
            Checkouts.Prepared prepared = checkouts.prepare(receipt.application(), account.kind());
            String over = prepared.over();
            if (over != null) {
                provider.close(account, over);
            }
            Checkout checkout = prepared.checkout();
            String token = outside.tokens().of(receipt.firm(), checkout.id());
            PaymentSession session = checkout.session();
            if (session == null) {
                session = session(provider, account, prepared, token);
            }
            return new Opened(token, session.url(), checkout.expiresAt());
        });
    }

    CheckoutView show(String token) {
        return within(token, this::view);
    }

    /** As whoever has the token. */
    public <T> T within(String text, Function<CheckoutId, T> work) {
        CheckoutTokens.Named named = outside.tokens().read(text).orElseThrow(Problem.notFound("checkout"));
        return as(named.firm(), named.checkout().value(), () -> work.apply(named.checkout()));
    }

    /** A checkout of the current firm as strangers see it. */
    public CheckoutView view(CheckoutId id) {
        return CheckoutView.of(
                checkouts.find(id),
                outside.firms().current().name(),
                outside.clock().instant());
    }

    private PaymentSession session(
            PaymentProvider provider, Account account, Checkouts.Prepared prepared, String token) {
        Checkout checkout = prepared.checkout();
        Purchase purchase = new Purchase(
                checkout.id(),
                outside.mailer().address() + "/pay/" + token,
                prepared.applied().email(),
                checkout.terms(),
                checkout.expiresAt());
        try {
            return Objects.requireNonNull(checkouts
                    .opened(checkout.id(), provider.open(account, purchase))
                    .session());
        } catch (Problem refused) {
            checkouts.giveUp(checkout.id());
            throw refused;
        }
    }

    private static <T> T as(FirmId firm, UUID who, Supplier<T> work) {
        Scope here = Scope.current();
        Actor applicant = new Actor(Actor.Kind.PUBLIC, who, "applicant");
        return new Scope(firm, applicant, Access.WHOLE_FIRM, null, here.request(), here.action()).call(work::get);
    }
}
