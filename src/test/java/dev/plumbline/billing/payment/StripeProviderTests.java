package dev.plumbline.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.billing.BillingProblem;
import dev.plumbline.billing.CheckoutId;
import dev.plumbline.billing.providers.Account;
import dev.plumbline.billing.providers.BillingSettings;
import dev.plumbline.billing.providers.PlanPrice;
import dev.plumbline.billing.providers.ProviderKind;
import dev.plumbline.clients.Applied;
import dev.plumbline.shared.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Stripe is asked, and what is made of its answers. */
class StripeProviderTests {
    private static final UUID CHECKOUT = UUID.fromString("0195b3d8-0000-7000-8000-000000000001");
    private static final Instant EXPIRES = Instant.parse("2026-12-03T10:30:00Z");

    private final TestStripe stripe = new TestStripe();
    private final StripeProvider provider =
            new StripeProvider(new BillingSettings(false, stripe.address(), Duration.ofSeconds(2)));
    private final Account account = new Account(
            ProviderKind.STRIPE,
            false,
            "the-key",
            List.of(),
            Map.of("SOLO", new PlanPrice("SOLO", "price_monthly1", "price_setup001")));

    @AfterEach
    void close() {
        stripe.close();
    }

    private static Purchase purchase(String plan) {
        Applied.Terms terms =
                new Applied.Terms(plan, "Solo", new BigDecimal("19.00"), new BigDecimal("49.00"), "GBP", 2);
        return new Purchase(new CheckoutId(CHECKOUT), "https://x.example/pay/token", "ada@x.example", terms, EXPIRES);
    }

    private static String session(int total, String currency) {
        return "{\"id\":\"cs_test_1\",\"object\":\"checkout.session\",\"url\":\"https://checkout.stripe.com/c/1\","
                + "\"amount_total\":" + total + ",\"currency\":\"" + currency + "\"}";
    }

    private Problem refused(String plan) {
        return catchThrowableOfType(Problem.class, () -> provider.open(account, purchase(plan)));
    }

    @Test
    void opensASessionForThePricesOfThePlan() {
        stripe.says(200, session(6800, "gbp"));
        assertThat(provider.open(account, purchase("SOLO")))
                .isEqualTo(new PaymentSession("cs_test_1", "https://checkout.stripe.com/c/1"));
        TestStripe.Asked asked = stripe.asked().getFirst();
        assertThat(asked.path()).isEqualTo("/v1/checkout/sessions");
        assertThat(asked.key()).isEqualTo("checkout-" + CHECKOUT);
        assertThat(asked.authorization()).isEqualTo("Bearer the-key");
        assertThat(asked.body().split("&"))
                .contains(
                        "mode=subscription",
                        "client_reference_id=" + CHECKOUT,
                        "customer_email=ada@x.example",
                        "success_url=https://x.example/pay/token",
                        "cancel_url=https://x.example/pay/token",
                        "subscription_data[metadata][checkout]=" + CHECKOUT,
                        "line_items[0][price]=price_monthly1",
                        "line_items[0][quantity]=1",
                        "line_items[1][price]=price_setup001",
                        "expires_at=" + EXPIRES.plusSeconds(120).getEpochSecond());
    }

    @Test
    void chargesThePriceThatWasShownOrNothing() {
        for (String other : List.of(session(6801, "gbp"), session(6800, "usd"))) {
            stripe.says(200, other);
            stripe.says(200, session(6800, "gbp"));
            assertThat(refused("SOLO").code()).isEqualTo(BillingProblem.PRICE_DIFFERS);
            assertThat(stripe.asked().getLast().path()).isEqualTo("/v1/checkout/sessions/cs_test_1/expire");
        }
    }

    @Test
    void asksAgainByTheSameNameWhenStripeFails() {
        stripe.says(503, "{}");
        stripe.says(200, session(6800, "gbp"));
        provider.open(account, purchase("SOLO"));
        assertThat(stripe.asked()).hasSize(2);
        assertThat(stripe.asked().get(0).key()).isEqualTo(stripe.asked().get(1).key());
    }

    @Test
    void saysWhenStripeRefusesOrDoesNotAnswer() {
        stripe.says(401, "{\"error\":{\"message\":\"Invalid API Key provided: the-key\"}}");
        Problem refused = refused("SOLO");
        assertThat(refused.code()).isEqualTo(BillingProblem.UNREACHABLE);
        assertThat(refused.detail()).doesNotContain("the-key");
        stripe.close();
        assertThat(refused("SOLO").code()).isEqualTo(BillingProblem.UNREACHABLE);
        provider.close(account, "cs_test_1");
    }

    @Test
    void sellsNoPlanThatHasNoPrice() {
        assertThat(refused("PRO").code()).isEqualTo(BillingProblem.NO_PAYMENT);
        assertThat(stripe.asked()).isEmpty();
    }
}
