package dev.plumbline.billing.providers;

import dev.plumbline.clients.Applying;
import dev.plumbline.clients.TakesPayment;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who takes payments for a firm. */
@Service
@EnableConfigurationProperties(BillingSettings.class)
public class Providers implements TakesPayment {
    private final ProviderRepository providers;
    private final ProviderSecrets secrets;
    private final Applying applying;
    private final BillingSettings settings;
    private final Clock clock;

    Providers(
            ProviderRepository providers,
            ProviderSecrets secrets,
            Applying applying,
            BillingSettings settings,
            Clock clock) {
        this.providers = providers;
        this.secrets = secrets;
        this.applying = applying;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean takesPayment() {
        return kind(providers.find()) != ProviderKind.NONE;
    }

    /** How the current firm is paid. */
    @Transactional(readOnly = true)
    public Account account() {
        return account(providers.find());
    }

    /** Holds the firm's account until the running transaction ends: one event at a time is taken in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        providers.lock();
    }

    @Transactional(readOnly = true)
    ProviderView show() {
        Provider provider = providers.find();
        return ProviderView.of(
                provider,
                kind(provider) != ProviderKind.NONE,
                settings.sandbox(),
                Scope.current().access());
    }

    @Transactional
    ProviderView change(Version seen, ProviderRequest asked) {
        Provider now = providers.lock();
        seen.mustBe(now.version());
        Provider next = next(now, asked);
        if (now.version() > 0) {
            providers.update(next);
        } else if (!providers.insert(next, clock.instant())) {
            throw Problem.of(SharedProblem.STALE, "Read the settings again and repeat the change.");
        }
        return show();
    }

    private Provider next(Provider now, ProviderRequest asked) {
        Kept key = secrets.keep("secretKey", asked.secretKey(), ProviderSecrets.KEY, now.key());
        Kept signing = secrets.keep("signingSecret", asked.signingSecret(), ProviderSecrets.SIGNING, now.signing());
        Kept former =
                secrets.keep("formerSigningSecret", asked.formerSigningSecret(), ProviderSecrets.SIGNING, now.former());
        priced(asked);
        if (asked.kind() == ProviderKind.SANDBOX && !settings.sandbox()) {
            throw Problem.field("/kind", "sandbox-off", "This installation does not let payments be played.");
        }
        if (asked.kind() == ProviderKind.STRIPE) {
            needed("/secretKey", key, "Give the secret key of the account at Stripe.");
            needed("/signingSecret", signing, "Give the secret by which Stripe signs its events.");
        }
        boolean live = key != null && secrets.open(key).contains("_live_");
        return new Provider(now.version(), asked.kind(), live, key, signing, former, asked.prices());
    }

    /** Each plan that is named is offered, and named once; by Stripe each that is offered is sold. */
    private void priced(ProviderRequest asked) {
        Set<String> offered = applying.plans();
        List<String> named = asked.prices().stream().map(PlanPrice::plan).toList();
        for (int at = 0; at < named.size(); at++) {
            if (!offered.contains(named.get(at)) || named.indexOf(named.get(at)) < at) {
                throw Problem.field("/prices/" + at + "/plan", "unknown", "Name each plan that is offered, once.");
            }
        }
        if (asked.kind() == ProviderKind.STRIPE && !named.containsAll(offered)) {
            String missing = offered.stream()
                    .filter(plan -> !named.contains(plan))
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw Problem.field("/prices", "incomplete", "Name the prices of " + missing + " too.");
        }
    }

    private static void needed(String pointer, @Nullable Kept secret, String message) {
        if (secret == null) {
            throw Problem.field(pointer, "required", message);
        }
    }

    private ProviderKind kind(Provider provider) {
        return provider.kind() == ProviderKind.SANDBOX && !settings.sandbox() ? ProviderKind.NONE : provider.kind();
    }

    private Account account(Provider provider) {
        ProviderKind kind = kind(provider);
        Kept key = provider.key();
        Stream<String> set = Stream.of(provider.signing(), provider.former())
                .filter(Objects::nonNull)
                .map(secrets::open);
        Stream<String> played = kind == ProviderKind.SANDBOX ? Stream.of(secrets.played()) : Stream.empty();
        Map<String, PlanPrice> prices =
                provider.prices().stream().collect(Collectors.toMap(PlanPrice::plan, Function.identity()));
        return new Account(
                kind,
                kind != ProviderKind.SANDBOX && provider.live(),
                key == null ? null : secrets.open(key),
                Stream.concat(played, set).toList(),
                prices);
    }
}
