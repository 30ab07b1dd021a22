package dev.plumbline.identity.tokens;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.plumbline.firms.Firms;
import dev.plumbline.identity.accounts.Accounts;
import dev.plumbline.identity.keys.ApiKeys;
import dev.plumbline.platform.Authenticator;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.UserId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Bearer tokens and API keys. What a session may do is looked up at most once a second, so that an end or a change bites at once. */
@Component
class TokenAuthenticator implements Authenticator {
    /** Upper bound on how long a revoked session or a changed role still works, on every node. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private static final int SESSIONS_MAX = 50_000;
    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final LiveSessionRepository sessions;
    private final Firms firms;
    private final ApiKeys keys;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LoadingCache<AccessTokens.Claims, Optional<Caller>> callers;

    TokenAuthenticator(
            AccessTokens tokens,
            LiveSessionRepository sessions,
            Firms firms,
            ApiKeys keys,
            Accounts accounts,
            TransactionTemplate transaction,
            Clock clock) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.firms = firms;
        this.keys = keys;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
        this.callers = Caffeine.newBuilder()
                .maximumSize(SESSIONS_MAX)
                .expireAfterWrite(FRESH)
                .build(this::load);
    }

    private record Caller(Actor actor, Access access) {}

    @Override
    public @Nullable Scope authenticate(HttpServletRequest request, String requestId) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return null;
        }
        if (!header.startsWith(SCHEME)) {
            throw refused();
        }
        String credential = header.substring(SCHEME.length());
        if (ApiKeys.isKey(credential)) {
            return keys.authenticate(credential, requestId).orElseThrow(TokenAuthenticator::refused);
        }
        AccessTokens.Claims claims = tokens.read(credential).orElseThrow(TokenAuthenticator::refused);
        Caller caller = callers.get(claims).orElseThrow(TokenAuthenticator::refused);
        FirmId firm = claims.firm() == null ? FirmId.PLATFORM : claims.firm();
        return new Scope(firm, caller.actor(), caller.access(), claims.session().value(), requestId, "");
    }

    @Override
    public boolean isOperator(Scope caller) {
        return caller.actor().kind() == Actor.Kind.USER
                && caller.onPlatform()
                        .call(() -> accounts.get(new UserId(
                                        Objects.requireNonNull(caller.actor().id())))
                                .operator());
    }

    private Optional<Caller> load(AccessTokens.Claims claims) {
        Scope asPlatform = Scope.platform(Actor.system("sign-in"), "authentication", "session.check");
        Optional<LiveSessionRepository.Live> live = asPlatform.call(() -> transaction.execute(
                status -> sessions.live(claims.session(), claims.user().value())));
        if (live == null || live.isEmpty() || !live.get().expiresAt().isAfter(clock.instant())) {
            return Optional.empty();
        }
        Actor actor = Actor.user(claims.user(), live.get().name());
        FirmId firm = claims.firm();
        return firm == null
                ? Optional.of(new Caller(actor, Access.NONE))
                : asPlatform.in(firm).call(() -> firms.access(claims.user())).map(access -> new Caller(actor, access));
    }

    private static Problem refused() {
        return Problem.of(
                SharedProblem.SIGN_IN_REQUIRED, "The access token or key is not valid, or its session has ended.");
    }
}
