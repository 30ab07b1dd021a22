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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Makes the holder of an invitation's link a member. Whoever has an account already shows its password (and code); the
 * link alone never opens an existing account. In the platform's scope, outside any transaction.
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

    InvitationAcceptance(
            Invitations invitations,
            Accounts accounts,
            PasswordPolicy policy,
            PasswordHashes hashes,
            SecondFactors factors,
            Guesses guesses,
            Entrance entrance) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.policy = policy;
        this.hashes = hashes;
        this.factors = factors;
        this.guesses = guesses;
        this.entrance = entrance;
    }

    Invitations.Invited find(String token) {
        return invitations.find(token).orElseThrow(Problem.notFound("invitation"));
    }

    Entrance.Opened accept(String token, InvitationAcceptanceController.AcceptInvitation asked, Client client) {
        Invitations.Invited invited = find(token);
        Optional<Account> existing = accounts.byEmail(invited.email());
        if (existing.isPresent()) {
            show(existing.get(), asked.password(), asked.code());
            return join(token, existing.get().id(), existing.get().name(), invited, client);
        }
        policy.check(asked.password(), "/password", false, List.of(invited.email(), asked.name(), invited.firmName()));
        UserId created = accounts.create(new NewAccount(invited.email(), asked.name(), hashes.hash(asked.password())));
        try {
            return join(token, created, asked.name(), invited, client);
        } catch (RuntimeException refused) {
            // Somebody else was faster with the link: no account remains that belongs to nothing.
            accounts.removeUnused(created);
            throw refused;
        }
    }

    private Entrance.Opened join(String token, UserId user, String name, Invitations.Invited invited, Client client) {
        invitations.accept(token, new Founder(user, name, invited.email()));
        return entrance.open(user, invited.firm(), client);
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
