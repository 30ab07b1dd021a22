package dev.plumbline.identity.invitations;

import dev.plumbline.firms.Founder;
import dev.plumbline.identity.IdentityProblem;
import dev.plumbline.identity.accounts.Account;
import dev.plumbline.identity.accounts.Accounts;
import dev.plumbline.identity.accounts.NewAccount;
import dev.plumbline.identity.guesses.GuessSubject;
import dev.plumbline.identity.guesses.Guesses;
import dev.plumbline.identity.passwords.PasswordHashes;
import dev.plumbline.identity.passwords.PasswordPolicy;
import dev.plumbline.identity.passwords.PlainPassword;
import dev.plumbline.identity.sessions.Client;
import dev.plumbline.identity.signin.Entrance;
import dev.plumbline.identity.totp.SecondFactors;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.UserId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs in whoever holds a link to a firm. Whoever has an account already shows its password (and code); the link alone never
 * opens an existing account. Account and place become true in one transaction; whoever is cut off before it finds the link as
 * it was. In the platform's scope, outside any transaction.
 */
@Component
class LinkEntry {
    private final Accounts accounts;
    private final PasswordPolicy policy;
    private final PasswordHashes hashes;
    private final SecondFactors factors;
    private final Guesses guesses;
    private final Entrance entrance;
    private final TransactionTemplate transaction;

    LinkEntry(
            Accounts accounts,
            PasswordPolicy policy,
            PasswordHashes hashes,
            SecondFactors factors,
            Guesses guesses,
            Entrance entrance,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.policy = policy;
        this.hashes = hashes;
        this.factors = factors;
        this.guesses = guesses;
        this.entrance = entrance;
        this.transaction = transaction;
    }

    /** For whom the link is, and to which firm. */
    record Holder(FirmId firm, String firmName, String email) {}

    /** What they say: as a new account, or of the one that is there, which keeps its name. */
    record Shown(
            String name, PlainPassword password, @Nullable String code) {}

    /** @param join makes the user belong to the firm and spends the link, in the running transaction */
    Entrance.Opened enter(Holder holder, Shown shown, Client client, Consumer<Founder> join) {
        Optional<Account> existing = accounts.byEmail(holder.email());
        if (existing.isPresent()) {
            Account account = existing.get();
            show(account, shown);
            transaction.executeWithoutResult(
                    status -> join.accept(new Founder(account.id(), account.name(), holder.email())));
            return entrance.open(account.id(), holder.firm(), client);
        }
        policy.check(shown.password(), "/password", false, List.of(holder.email(), shown.name(), holder.firmName()));
        NewAccount fresh = new NewAccount(holder.email(), shown.name(), hashes.hash(shown.password()));
        UserId created = Objects.requireNonNull(transaction.execute(status -> {
            UserId user = accounts.create(fresh);
            join.accept(new Founder(user, fresh.name(), holder.email()));
            return user;
        }));
        return entrance.open(created, holder.firm(), client);
    }

    /** Shows that somebody is who the account belongs to; counted like a sign-in. */
    private void show(Account account, Shown shown) {
        List<GuessSubject> subjects = List.of(
                new GuessSubject(GuessSubject.Kind.ACCOUNT, account.email().toLowerCase(Locale.ROOT)));
        guesses.take(subjects);
        if (!hashes.matches(shown.password(), account.passwordHash()) || account.disabled()) {
            throw refused();
        }
        switch (factors.check(account.id(), shown.code())) {
            case MISSING -> {
                guesses.undecided(subjects);
                throw Problem.of(IdentityProblem.CODE_REQUIRED, "Type the code of your authenticator app.");
            }
            case WRONG -> throw refused();
            case NOT_NEEDED, RIGHT -> guesses.right(subjects);
        }
    }

    private static Problem refused() {
        return Problem.of(
                IdentityProblem.SIGN_IN_REFUSED, "You have an account already: give its present password and code.");
    }
}
