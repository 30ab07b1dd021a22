package dev.plumbline.identity.sessions;

import dev.plumbline.identity.SessionId;
import dev.plumbline.identity.SessionSettings;
import dev.plumbline.identity.tokens.OpaqueToken;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.UserId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions begin, go on and end here. Every method works in the platform's scope. */
@Service
public class Sessions {
    private final SessionRepository sessions;
    private final SessionSettings settings;
    private final Ids ids;
    private final SecureRandom random;
    private final Clock clock;

    Sessions(SessionRepository sessions, SessionSettings settings, Ids ids, SecureRandom random, Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    public SessionId nextId() {
        return new SessionId(ids.next());
    }

    @Transactional
    public Started start(SessionId id, UserId user, @Nullable FirmId firm, Client client) {
        Instant now = clock.instant();
        Instant end = now.plus(settings.absolute());
        sessions.insert(new SessionRepository.Row(id, user, firm, now, now, end, null), client);
        return new Started(id, issue(id, now), end);
    }

    /** Of any number of parallel uses of one token exactly one is the first: the session's row is locked. */
    @Transactional
    public Rotation rotate(OpaqueToken presented) {
        Instant now = clock.instant();
        Optional<SessionRepository.Row> found = sessions.lockByToken(presented.hash());
        if (found.isEmpty()) {
            return new Rotation.Refused();
        }
        SessionRepository.Row session = found.get();
        if (session.endedAt() != null
                || !session.expiresAt().isAfter(now)
                || !session.lastUsedAt().plus(settings.idle()).isAfter(now)) {
            return new Rotation.Refused();
        }
        if (!sessions.spend(presented.hash(), now)) {
            return new Rotation.Replayed(session.id(), session.user());
        }
        sessions.touch(session.id(), now);
        return new Rotation.Rotated(
                new Started(session.id(), issue(session.id(), now), session.expiresAt()),
                session.user(),
                session.firm());
    }

    /** The caller's sessions that are not over, the latest first. */
    @Transactional(readOnly = true)
    public List<SessionView> list(UserId user, @Nullable SessionId current) {
        Instant now = clock.instant();
        return sessions.list(user, current, now, now.minus(settings.idle()));
    }

    /** The firm in which somebody worked last. */
    @Transactional(readOnly = true)
    public Optional<FirmId> lastFirm(UserId user) {
        return sessions.lastFirm(user);
    }

    @Transactional
    public void enter(SessionId id, FirmId firm) {
        sessions.enter(id, firm);
    }

    /** False when it was over before. */
    @Transactional
    public boolean end(SessionId id, String reason) {
        return sessions.end(id, reason, clock.instant());
    }

    /** Ends one of the user's own sessions. */
    @Transactional
    public void revoke(SessionId id, UserId user) {
        if (!sessions.endOwn(id, user, clock.instant())) {
            throw Problem.notFound("session").get();
        }
    }

    /** How many were not over before. */
    @Transactional
    public int endAll(UserId user, @Nullable SessionId except, String reason) {
        return sessions.endAll(user, except, reason, clock.instant());
    }

    private OpaqueToken issue(SessionId session, Instant now) {
        OpaqueToken token = OpaqueToken.random(random);
        sessions.insertToken(token.hash(), session, now);
        return token;
    }
}
