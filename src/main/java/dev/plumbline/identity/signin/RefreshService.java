package dev.plumbline.identity.signin;

import dev.plumbline.identity.AccountNotice;
import dev.plumbline.identity.accounts.Account;
import dev.plumbline.identity.accounts.Accounts;
import dev.plumbline.identity.accounts.MemberNotes;
import dev.plumbline.identity.sessions.Rotation;
import dev.plumbline.identity.sessions.Sessions;
import dev.plumbline.identity.tokens.OpaqueToken;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Renews a session. A token that comes back after its use ends the session: one of the two who hold it is a thief. */
@Service
class RefreshService {
    private static final String REPLAYED = "session.refresh-replayed";

    private final Sessions sessions;
    private final Accounts accounts;
    private final MemberNotes notes;
    private final SignedInAnswers answers;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RefreshService(
            Sessions sessions,
            Accounts accounts,
            MemberNotes notes,
            SignedInAnswers answers,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.notes = notes;
        this.answers = answers;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    Entrance.Opened refresh(@Nullable String cookie) {
        if (cookie == null || cookie.isEmpty()) {
            throw over();
        }
        return switch (sessions.rotate(new OpaqueToken(cookie))) {
            case Rotation.Refused refused -> throw over();
            case Rotation.Replayed replayed -> {
                Scope.current().doing(REPLAYED).run(() -> end(replayed));
                throw over();
            }
            case Rotation.Rotated rotated -> {
                Account account = accounts.get(rotated.user());
                yield Entrance.asUser(account, rotated.session().id())
                        .call(() -> new Entrance.Opened(
                                answers.answer(account, rotated.session().id(), rotated.firm()),
                                rotated.session(),
                                account.id()));
            }
        };
    }

    /** Of several who present a spent token at once one ends the session: one event, and one notice. */
    private void end(Rotation.Replayed replayed) {
        transaction.executeWithoutResult(status -> {
            if (!sessions.end(replayed.session(), "refresh-replayed")) {
                return;
            }
            notes.record(
                    replayed.user(),
                    Map.of(
                            "outcome",
                            "session ended",
                            "session",
                            replayed.session().value()));
            Account account = accounts.get(replayed.user());
            events.publishEvent(new AccountNotice(
                    account.id(),
                    account.email(),
                    account.name(),
                    AccountNotice.Kind.SESSION_REPLAYED,
                    clock.instant()));
        });
    }

    private static Problem over() {
        return Problem.of(SharedProblem.SIGN_IN_REQUIRED, "Your session is over. Sign in again.");
    }
}
