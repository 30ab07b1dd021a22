package dev.plumbline.billing.providers;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Payments, as the operator allows them.
 *
 * @param sandbox       whether firms may play payments: for demonstrations and tests, as anybody who applies becomes a client then
 * @param stripeAddress where Stripe's interface is
 * @param stripeTimeout after how long no answer of it counts as none
 */
@ConfigurationProperties("plumbline.billing")
public record BillingSettings(
        @DefaultValue("false") boolean sandbox,
        @DefaultValue("https://api.stripe.com") URI stripeAddress,
        @DefaultValue("10s") Duration stripeTimeout) {}
