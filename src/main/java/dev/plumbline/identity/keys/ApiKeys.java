package dev.plumbline.identity.keys;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.plumbline.firms.Firms;
import dev.plumbline.identity.accounts.Accounts;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Authentication by API key: what the key may is asked anew each second, and is never more than its creator may now. */
@Component
public class ApiKeys {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration USE_NOTED = Duration.ofMinutes(1);
    private static final int KEYS_MAX = 10_000;

    private final ApiKeyRepository keys;
    private final Accounts accounts;
    private final Firms firms;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LoadingCache<ApiKeyText, Optional<Caller>> callers;

    ApiKeys(ApiKeyRepository keys, Accounts accounts, Firms firms, TransactionTemplate transaction, Clock clock) {
        this.keys = keys;
        this.accounts = accounts;
        this.firms = firms;
        this.transaction = transaction;
        this.clock = clock;
        this.callers = Caffeine.newBuilder()
                .maximumSize(KEYS_MAX)
                .expireAfterWrite(FRESH)
                .build(this::load);
    }

    private record Caller(Actor actor, Access access) {}

    public static boolean isKey(String credential) {
        return credential.startsWith(ApiKeyText.PREFIX);
    }

    /** Empty for everything that is not a live key of a live member. */
    public Optional<Scope> authenticate(String credential, String requestId) {
        Optional<ApiKeyText> key = ApiKeyText.parse(credential);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        FirmId firm = key.get().firm();
        return callers.get(key.get())
                .map(caller -> new Scope(firm, caller.actor(), caller.access(), null, requestId, ""));
    }

    private Optional<Caller> load(ApiKeyText text) {
        Scope platform = Scope.platform(Actor.system("api-key"), "authentication", "api-key.check");
        Scope firm = platform.in(text.firm());
        Optional<ApiKeyView> found = firm.call(() -> transaction.execute(status -> used(text)));
        if (found == null || found.isEmpty()) {
            return Optional.empty();
        }
        ApiKeyView key = found.get();
        if (platform.call(() -> accounts.get(key.userId())).disabled()) {
            return Optional.empty();
        }
        // Who is no member any more and only a guest has no keys.
        return firm.call(() -> firms.access(key.userId()))
                .filter(creator -> creator.member() != null)
                .map(creator -> caller(key, creator));
    }

    private Optional<ApiKeyView> used(ApiKeyText text) {
        Instant now = clock.instant();
        Optional<ApiKeyView> key = keys.live(text.hash(), now);
        key.ifPresent(live -> keys.touch(live.id(), now, now.minus(USE_NOTED)));
        return key;
    }

    private static Caller caller(ApiKeyView key, Access creator) {
        Set<String> allowed = key.scopes().stream().filter(creator::allows).collect(Collectors.toUnmodifiableSet());
        Actor actor = new Actor(
                Actor.Kind.API_KEY, key.id().value(), key.name(), key.userId().value());
        return new Caller(
                actor, new Access(creator.member(), allowed, creator.rows(), creator.members(), creator.territories()));
    }
}
