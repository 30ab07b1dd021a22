package dev.plumbline.billing.payment;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionCreateParams;
import dev.plumbline.billing.BillingProblem;
import dev.plumbline.billing.providers.Account;
import dev.plumbline.billing.providers.BillingSettings;
import dev.plumbline.billing.providers.PlanPrice;
import dev.plumbline.billing.providers.ProviderKind;
import dev.plumbline.clients.Applied;
import dev.plumbline.shared.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Payments by Stripe's own page. Its address is the operator's, so that it needs no guard as those that firms name do. */
@Component
class StripeProvider implements PaymentProvider {
    private static final Logger LOG = LoggerFactory.getLogger(StripeProvider.class);

    private static final int CONNECT_MILLIS = 5000;
    private static final int RETRIES = 2;

    /** Stripe takes no session that ends within 30 minutes, by its own clock. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private final BillingSettings settings;

    StripeProvider(BillingSettings settings) {
        this.settings = settings;
    }

    @Override
    public ProviderKind kind() {
        return ProviderKind.STRIPE;
    }

    @Override
    public PaymentSession open(Account account, Purchase purchase) {
        PlanPrice price = account.prices().get(purchase.terms().code());
        if (price == null) {
            throw Problem.of(BillingProblem.NO_PAYMENT, "The firm does not sell this plan any more: ask it.");
        }
        Session session = create(account, purchase, price);
        if (!charges(session, purchase.terms())) {
            close(account, session.getId());
            LOG.warn("The prices of plan {} at Stripe are not those that are shown", price.plan());
            throw Problem.of(BillingProblem.PRICE_DIFFERS, "Nothing was charged. Ask the firm.");
        }
        return new PaymentSession(session.getId(), session.getUrl());
    }

    @Override
    public void close(Account account, String ref) {
        try {
            client(account).v1().checkout().sessions().expire(ref);
        } catch (StripeException e) {
            // It ends by itself a little later; paid meanwhile, it counts.
            LOG.info("A session of Stripe could not be closed: {}", words(e));
        }
    }

    private Session create(Account account, Purchase purchase, PlanPrice price) {
        RequestOptions options = RequestOptions.builder()
                .setIdempotencyKey("checkout-" + purchase.checkout().value())
                .build();
        try {
            return client(account).v1().checkout().sessions().create(params(purchase, price), options);
        } catch (StripeException e) {
            LOG.warn("Stripe opened no session: {}", words(e));
            throw Problem.of(BillingProblem.UNREACHABLE, "Nothing was charged. Try it again in a moment.");
        }
    }

    private static SessionCreateParams params(Purchase purchase, PlanPrice price) {
        String checkout = purchase.checkout().value().toString();
        SessionCreateParams.Builder params = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
                .setClientReferenceId(checkout)
                .setCustomerEmail(purchase.email())
                .setSuccessUrl(purchase.page())
                .setCancelUrl(purchase.page())
                .setExpiresAt(purchase.expiresAt().plus(MARGIN).getEpochSecond())
                .setSubscriptionData(SessionCreateParams.SubscriptionData.builder()
                        .putMetadata("checkout", checkout)
                        .build())
                .addLineItem(item(price.monthly()));
        String setup = price.setup();
        return (setup == null ? params : params.addLineItem(item(setup))).build();
    }

    private static SessionCreateParams.LineItem item(String price) {
        return SessionCreateParams.LineItem.builder()
                .setPrice(price)
                .setQuantity(1L)
                .build();
    }

    /** In the smallest unit of the currency, as Stripe counts. */
    private static boolean charges(Session session, Applied.Terms terms) {
        Currency currency = Currency.getInstance(terms.currency());
        BigDecimal shown = terms.monthly().add(terms.setup()).movePointRight(currency.getDefaultFractionDigits());
        Long total = session.getAmountTotal();
        return total != null
                && BigDecimal.valueOf(total).compareTo(shown) == 0
                && terms.currency().equals(String.valueOf(session.getCurrency()).toUpperCase(Locale.ROOT));
    }

    private StripeClient client(Account account) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A transaction would be held while Stripe is waited for");
        }
        return StripeClient.builder()
                .setApiKey(account.key())
                .setApiBase(settings.stripeAddress().toString())
                .setConnectTimeout(CONNECT_MILLIS)
                .setReadTimeout((int) settings.stripeTimeout().toMillis())
                .setMaxNetworkRetries(RETRIES)
                .build();
    }

    /** Its own code of what was wrong: its words may hold what was sent. */
    private static String words(StripeException failure) {
        @Nullable String code = failure.getCode();
        return failure.getClass().getSimpleName() + " " + failure.getStatusCode() + (code == null ? "" : " " + code);
    }
}
