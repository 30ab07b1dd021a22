package dev.plumbline.billing.providers;

import dev.plumbline.billing.BillingPermission;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Versioned;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who takes payments for the firm. Secrets are named by their end, and never shown.
 *
 * @param version        0 while nothing was chosen
 * @param takesPayment   whether whoever applies is asked to pay
 * @param live           whether the key moves money; null without a key
 * @param sandboxAllowed whether the installation lets payments be played
 * @param webhook        where the provider is to send its events, from the beginning of the installation's address; behind
 *                       {@code ?key=} stands the key of the page for applications, which an installation with one firm does not need
 */
record ProviderView(
        ProviderKind kind,
        boolean takesPayment,
        @Nullable Boolean live,
        @Nullable String secretKeyEnd,
        @Nullable String signingSecretEnd,
        @Nullable String formerSigningSecretEnd,
        List<PlanPrice> prices,
        boolean sandboxAllowed,
        String webhook,
        long version,
        List<CommandView> commands)
        implements Versioned {
    static ProviderView of(Provider provider, boolean takesPayment, boolean sandboxAllowed, Access access) {
        return new ProviderView(
                provider.kind(),
                provider.kind() == ProviderKind.STRIPE || (provider.kind() == ProviderKind.SANDBOX && sandboxAllowed),
                provider.key() == null ? null : provider.live(),
                end(provider.key()),
                end(provider.signing()),
                end(provider.former()),
                provider.prices(),
                sandboxAllowed,
                "/api/webhook/stripe",
                provider.version(),
                Stream.of(Readiness.of("change", access.permits(BillingPermission.MANAGE)))
                        .map(CommandView::of)
                        .toList());
    }

    private static @Nullable String end(@Nullable Kept secret) {
        return secret == null ? null : secret.end();
    }
}
