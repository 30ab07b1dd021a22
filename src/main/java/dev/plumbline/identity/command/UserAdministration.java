package dev.plumbline.identity.command;

import dev.plumbline.identity.accounts.Account;
import dev.plumbline.identity.accounts.Accounts;
import dev.plumbline.identity.accounts.MemberNotes;
import dev.plumbline.identity.passwords.PasswordResets;
import dev.plumbline.identity.sessions.Sessions;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the operator does with accounts, each act in the log. */
@Component
class UserAdministration {
    private static final int LISTED = 10_000;
    private static final Actor OPERATOR = Actor.system("command line");

    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordResets resets;
    private final MemberNotes notes;
    private final TransactionTemplate transaction;
    private final Ids ids;

    UserAdministration(
            Accounts accounts,
            Sessions sessions,
            PasswordResets resets,
            MemberNotes notes,
            TransactionTemplate transaction,
            Ids ids) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.resets = resets;
        this.notes = notes;
        this.transaction = transaction;
        this.ids = ids;
    }

    List<Account> list() {
        return scope("user.list").call(() -> accounts.list(LISTED));
    }

    /** The page that takes a new password, below the installation's own address. */
    String resetLink(String email) {
        StringBuilder link = new StringBuilder("/password-resets/");
        act(
                "user.reset-password",
                email,
                account -> link.append(resets.issue(account).value()));
        return link.toString();
    }

    void disable(String email) {
        act("user.disable", email, account -> {
            accounts.disable(account.id());
            sessions.endAll(account.id(), null, "disabled");
        });
    }

    void appoint(String email, boolean operator) {
        act(
                operator ? "user.appoint-operator" : "user.dismiss-operator",
                email,
                account -> accounts.appoint(account.id(), operator));
    }

    void enable(String email) {
        act("user.enable", email, account -> accounts.enable(account.id()));
    }

    private void act(String action, String email, Consumer<Account> work) {
        scope(action)
                .run(() -> transaction.executeWithoutResult(status -> {
                    Account account = accounts.byEmail(email).orElseThrow(Problem.notFound("account"));
                    work.accept(account);
                    notes.record(account.id(), Map.of("outcome", "done", "by", "operator"));
                }));
    }

    private Scope scope(String action) {
        return Scope.platform(OPERATOR, "command-line " + ids.next(), action);
    }
}
