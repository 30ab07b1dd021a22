package dev.plumbline.identity.invitations;

import dev.plumbline.firms.Founder;
import dev.plumbline.firms.Invitations;
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
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.UserId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the holder of an invitation's link a member. Whoever has an account already shows its password (and code); the
 * link alone never opens an existing account. Account and membership become true in one transaction; whoever is cut off
 * before it finds the link as it was. In the platform's scope, outside any transaction.
 */
@Service
class InvitationAcceptance {
    private final Invitations invitations;
    private final Accounts accounts;
    private final PasswordPolicy policy;
    private final PasswordHashes hashes;
    private final SecondFactors factors;
    private final Guesses guesses;
    private final Entrance entrance;
    private final TransactionTemplate transaction;

    InvitationAcceptance(
            Invitations invitations,
            Accounts accounts,
            PasswordPolicy policy,
            PasswordHashes hashes,
            SecondFactors factors,
            Guesses guesses,
            Entrance entrance,
            TransactionTemplate transaction) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.policy = policy;
        this.hashes = hashes;
        this.factors = factors;
        this.guesses = guesses;
        this.entrance = entrance;
        this.transaction = transaction;
    }

    Invitations.Invited find(String token) {
        return invitations.find(token).orElseThrow(Problem.notFound("invitation"));
    }

    Entrance.Opened accept(String token, InvitationAcceptanceController.AcceptInvitation asked, Client client) {
        Invitations.Invited invited = find(token);
        Optional<Account> existing = accounts.byEmail(invited.email());
        if (existing.isPresent()) {
            Account account = existing.get();
            show(account, asked.password(), asked.code());
            transaction.executeWithoutResult(status -> join(token, account.id(), account.name(), invited));
            return entrance.open(account.id(), invited.firm(), client);
        }
        policy.check(asked.password(), "/password", false, List.of(invited.email(), asked.name(), invited.firmName()));
        NewAccount fresh = new NewAccount(invited.email(), asked.name(), hashes.hash(asked.password()));
        UserId created = Objects.requireNonNull(transaction.execute(status -> {
            UserId user = accounts.create(fresh);
            join(token, user, fresh.name(), invited);
            return user;
        }));
        return entrance.open(created, invited.firm(), client);
    }

    private void join(String token, UserId user, String name, Invitations.Invited invited) {
        invitations.accept(token, new Founder(user, name, invited.email()));
    }

    /** Shows that somebody is who the account belongs to; counted like a sign-in. */
    private void show(Account account, PlainPassword password, @Nullable String code) {
        List<GuessSubject> subjects = List.of(
                new GuessSubject(GuessSubject.Kind.ACCOUNT, account.email().toLowerCase(Locale.ROOT)));
        guesses.take(subjects);
        if (!hashes.matches(password, account.passwordHash()) || account.disabled()) {
            throw refused();
        }
        switch (factors.check(account.id(), code)) {
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
