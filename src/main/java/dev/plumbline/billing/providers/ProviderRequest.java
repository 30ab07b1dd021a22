package dev.plumbline.billing.providers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes payments from now on. A secret that is absent stays as it is; an empty one is taken away.
 *
 * @param secretKey           of Stripe, {@code sk_test_…}, {@code sk_live_…}, or a restricted one
 * @param signingSecret       {@code whsec_…}, by which Stripe signs its events
 * @param formerSigningSecret the one before, while it is changed
 * @param prices              of each plan that is offered
 */
record ProviderRequest(
        @NotNull ProviderKind kind,
        @Size(max = 300) @Nullable String secretKey,
        @Size(max = 300) @Nullable String signingSecret,
        @Size(max = 300) @Nullable String formerSigningSecret,
        @NotNull @Size(max = 50) List<@NotNull @Valid PlanPrice> prices) {
    @Override
    public String toString() {
        return "ProviderRequest[" + kind + "]";
    }
}
