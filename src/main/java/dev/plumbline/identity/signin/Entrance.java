package dev.plumbline.identity.signin;

import dev.plumbline.firms.Firms;
import dev.plumbline.firms.Membership;
import dev.plumbline.identity.SessionId;
import dev.plumbline.identity.accounts.Account;
import dev.plumbline.identity.accounts.Accounts;
import dev.plumbline.identity.accounts.MemberNotes;
import dev.plumbline.identity.sessions.Client;
import dev.plumbline.identity.sessions.Sessions;
import dev.plumbline.identity.sessions.Started;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.UserId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens a session for somebody who has shown who they are: by password, by a link to a new account, by setting up the
 * installation. Called in the platform's scope, outside any transaction.
 */
@Service
public class Entrance {
    private final Accounts accounts;
    private final Sessions sessions;
    private final Firms firms;
    private final MemberNotes notes;
    private final SignedInAnswers answers;
    private final TransactionTemplate transaction;

    Entrance(
            Accounts accounts,
            Sessions sessions,
            Firms firms,
            MemberNotes notes,
            SignedInAnswers answers,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.firms = firms;
        this.notes = notes;
        this.answers = answers;
        this.transaction = transaction;
    }

    /** An open session: what the client shows, and what only its cookie jar sees. */
    public record Opened(SignedIn view, Started session, UserId user) {}

    public Opened open(UserId user, @Nullable FirmId firm, Client client) {
        return open(user, firm, client, () -> {});
    }

    /** @param first what becomes true together with the session */
    Opened open(UserId user, @Nullable FirmId wanted, Client client, Runnable first) {
        Account account = accounts.get(user);
        SessionId id = sessions.nextId();
        Scope asUser = asUser(account, id);
        return asUser.call(() -> {
            FirmId firm = wanted != null ? wanted : answers.begin(user, sessions.lastFirm(user));
            Started started = transaction.execute(status -> {
                first.run();
                notes.record(user, Map.of("outcome", "signed in", "address", client.address()));
                return sessions.start(id, user, firm, client);
            });
            return new Opened(answers.answer(account, id, firm), started, user);
        });
    }

    /** The same session in another of the user's firms. */
    SignedIn enter(FirmId firm) {
        Scope platform = Scope.current().onPlatform();
        UserId user = user();
        return platform.call(() -> {
            Membership there = firms.of(user).stream()
                    .filter(m -> m.firm().equals(firm))
                    .findFirst()
                    .orElseThrow(Problem.notFound("firm"));
            // Refuses with the reason while the firm is suspended.
            platform.in(firm).call(() -> firms.access(user));
            transaction.executeWithoutResult(status -> {
                notes.record(
                        user,
                        Map.of("outcome", "entered a firm", "firm", firm.value().toString()));
                sessions.enter(session(), there.firm());
            });
            return answers.answer(accounts.get(user), session(), there.firm());
        });
    }

    static Scope asUser(Account account, SessionId session) {
        Scope here = Scope.current();
        return new Scope(
                FirmId.PLATFORM,
                Actor.user(account.id(), account.name()),
                Access.NONE,
                session.value(),
                here.request(),
                here.action());
    }

    static UserId user() {
        return new UserId(
                java.util.Objects.requireNonNull(Scope.current().actor().id()));
    }

    static SessionId session() {
        return new SessionId(java.util.Objects.requireNonNull(Scope.current().session()));
    }
}
