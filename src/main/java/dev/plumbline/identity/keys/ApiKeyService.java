package dev.plumbline.identity.keys;

import dev.plumbline.identity.IdentityPermission;
import dev.plumbline.identity.IdentityProblem;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.UserId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The firm's API keys. */
@Service
class ApiKeyService {
    static final Duration LIFETIME_MAX = Duration.ofDays(366);
    static final Duration LIFETIME_DEFAULT = Duration.ofDays(90);

    /** Keys of a firm that are not revoked: more would not fit the one page on which they are listed. */
    static final int KEYS_MAX = 200;

    private final ApiKeyRepository keys;
    private final Ids ids;
    private final SecureRandom random;
    private final Clock clock;

    ApiKeyService(ApiKeyRepository keys, Ids ids, SecureRandom random, Clock clock) {
        this.keys = keys;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<ApiKeyView> list() {
        return keys.list(KEYS_MAX);
    }

    @Transactional
    ApiKeyController.CreatedApiKey create(ApiKeyController.CreateApiKey asked) {
        Scope scope = Scope.current();
        if (scope.actor().kind() != Actor.Kind.USER) {
            throw Problem.of(SharedProblem.FORBIDDEN, "Keys are made by people, not by keys.");
        }
        TreeSet<String> scopes = new TreeSet<>(asked.scopes());
        if (scopes.contains(IdentityPermission.API_KEY_MANAGE)
                || !scope.access().permissions().containsAll(scopes)) {
            throw Problem.field("/scopes", "not-held", "A key may hold what you hold, except to manage keys.");
        }
        Instant now = clock.instant();
        Instant expires = asked.expiresAt() == null ? now.plus(LIFETIME_DEFAULT) : asked.expiresAt();
        if (!expires.isAfter(now) || expires.isAfter(now.plus(LIFETIME_MAX))) {
            throw Problem.field("/expiresAt", "range", "A key expires in the future, within a year.");
        }
        if (keys.list(KEYS_MAX).size() >= KEYS_MAX) {
            throw Problem.of(IdentityProblem.TOO_MANY_KEYS, "Revoke keys that nobody uses.");
        }
        ApiKeyText text = ApiKeyText.random(scope.firm(), random);
        ApiKeyId id = new ApiKeyId(ids.next());
        UserId creator = new UserId(Objects.requireNonNull(scope.actor().id()));
        keys.insert(
                new ApiKeyView(id, asked.name(), text.shown(), List.copyOf(scopes), creator, now, expires, null),
                text.hash());
        return new ApiKeyController.CreatedApiKey(id, text.value());
    }

    @Transactional
    void revoke(ApiKeyId id) {
        if (!keys.revoke(id, clock.instant())) {
            throw Problem.notFound("key").get();
        }
    }
}
