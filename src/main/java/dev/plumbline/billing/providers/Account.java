package dev.plumbline.billing.providers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the current firm is paid, with what is secret.
 *
 * @param kind           what new checkouts are made by
 * @param live           whether money moves
 * @param key            of the provider; null when none is set
 * @param signingSecrets by which it signs what it tells, the newest first
 * @param prices         by the code of their plan
 */
public record Account(
        ProviderKind kind,
        boolean live,
        @Nullable String key,
        List<String> signingSecrets,
        Map<String, PlanPrice> prices) {
    @Override
    public String toString() {
        return "Account[" + kind + "]";
    }
}
