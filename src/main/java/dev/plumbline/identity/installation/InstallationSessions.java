package dev.plumbline.identity.installation;

import dev.plumbline.firms.Firms;
import dev.plumbline.identity.SessionId;
import dev.plumbline.identity.SessionSettings;
import dev.plumbline.identity.accounts.MemberNotes;
import dev.plumbline.identity.sessions.Sessions;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.Reason;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an operator sees and does of anybody's sessions. Every method works in the platform's scope; what is done to a member
 * stands in the log of each of their firms too.
 */
@Service
class InstallationSessions {
    /** As the row of a session keeps it. */
    private static final String BY_OPERATOR = "operator";

    private final InstallationSessionRepository repository;
    private final Sessions sessions;
    private final Firms firms;
    private final MemberNotes notes;
    private final Reason reasons;
    private final SessionSettings settings;
    private final Clock clock;

    InstallationSessions(
            InstallationSessionRepository repository,
            Sessions sessions,
            Firms firms,
            MemberNotes notes,
            Reason reasons,
            SessionSettings settings,
            Clock clock) {
        this.repository = repository;
        this.sessions = sessions;
        this.firms = firms;
        this.notes = notes;
        this.reasons = reasons;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<InstallationSessionView> list(InstallationSessionFilter filter, PageRequest asked) {
        Instant now = clock.instant();
        FirmId firm = filter.firm() == null ? null : firms.asked(filter.firm());
        return repository.page(
                new InstallationSessionRepository.Search(
                        filter,
                        firm,
                        now,
                        now.minus(settings.idle()),
                        Scope.current().session()),
                asked,
                firms::names);
    }

    @Transactional
    public void end(SessionId id, String reason) {
        UserId user = repository.userOf(id).orElseThrow(Problem.notFound("session"));
        reasons.because(reason);
        if (!sessions.end(id, BY_OPERATOR)) {
            throw Problem.notFound("session").get();
        }
        notes.record(
                user,
                Map.of(
                        "outcome",
                        "session ended by an operator",
                        "endedSession",
                        id.value().toString()));
    }

    @Transactional
    public void endAll(UserId user, String reason) {
        reasons.because(reason);
        int ended = sessions.endAll(user, null, BY_OPERATOR);
        if (ended == 0) {
            throw Problem.notFound("session").get();
        }
        notes.record(user, Map.of("outcome", "all sessions ended by an operator", "sessions", ended));
    }
}
