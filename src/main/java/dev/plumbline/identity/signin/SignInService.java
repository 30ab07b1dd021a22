package dev.plumbline.identity.signin;

import dev.plumbline.identity.IdentityProblem;
import dev.plumbline.identity.accounts.Account;
import dev.plumbline.identity.accounts.Accounts;
import dev.plumbline.identity.guesses.GuessSubject;
import dev.plumbline.identity.guesses.Guesses;
import dev.plumbline.identity.passwords.PasswordHashes;
import dev.plumbline.identity.sessions.Client;
import dev.plumbline.identity.totp.SecondFactors;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.shared.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sign-in by password and, where there is one, second factor. The guess is counted before it is evaluated; the hash is
 * computed outside any transaction; whether the account exists makes no difference to text, status or cost.
 */
@Service
class SignInService {
    private final Accounts accounts;
    private final Guesses guesses;
    private final PasswordHashes hashes;
    private final SecondFactors factors;
    private final KnownDevices devices;
    private final Entrance entrance;
    private final AuditNote notes;
    private final TransactionTemplate transaction;

    SignInService(
            Accounts accounts,
            Guesses guesses,
            PasswordHashes hashes,
            SecondFactors factors,
            KnownDevices devices,
            Entrance entrance,
            AuditNote notes,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.guesses = guesses;
        this.hashes = hashes;
        this.factors = factors;
        this.devices = devices;
        this.entrance = entrance;
        this.notes = notes;
        this.transaction = transaction;
    }

    Entrance.Opened signIn(SignIn asked, Client client, @Nullable String device) {
        Optional<Account> found = accounts.byEmail(asked.email());
        List<GuessSubject> subjects = List.of(
                found.flatMap(account -> devices.read(device, account.id()))
                        .map(nonce -> new GuessSubject(GuessSubject.Kind.DEVICE, nonce))
                        .orElseGet(() -> new GuessSubject(
                                GuessSubject.Kind.ACCOUNT, asked.email().toLowerCase(Locale.ROOT))),
                new GuessSubject(GuessSubject.Kind.ADDRESS, client.network()));
        guesses.take(subjects);
        boolean same = hashes.matches(
                asked.password(), found.map(Account::passwordHash).orElse(null));
        if (!same || found.isEmpty() || found.get().disabled()) {
            throw refuse(found, "password", client);
        }
        return withSecondFactor(found.get(), asked, client, subjects);
    }

    private Entrance.Opened withSecondFactor(
            Account account, SignIn asked, Client client, List<GuessSubject> subjects) {
        return switch (factors.check(account.id(), asked.code())) {
            case MISSING -> {
                guesses.undecided(subjects);
                throw Problem.of(
                        IdentityProblem.CODE_REQUIRED, "Type the code of your authenticator app or a recovery code.");
            }
            case WRONG -> throw refuse(Optional.of(account), "code", client);
            case NOT_NEEDED, RIGHT -> {
                String renewed = hashes.isOutdated(account.passwordHash())
                        ? hashes.hash(asked.password())
                        : account.passwordHash();
                yield entrance.open(account.id(), null, client, () -> {
                    guesses.right(subjects);
                    if (!renewed.equals(account.passwordHash())) {
                        accounts.rehash(account, renewed);
                    }
                });
            }
        };
    }

    /** The note is the same effort for known and unknown accounts. The e-mail is left out: it may be a mistyped password. */
    private Problem refuse(Optional<Account> account, String why, Client client) {
        transaction.executeWithoutResult(status -> notes.record(
                "identity.account",
                account.map(a -> a.id().value()).orElse(null),
                Map.of("outcome", "refused", "why", why, "address", client.address())));
        return Problem.of(
                IdentityProblem.SIGN_IN_REFUSED, "Check e-mail, password and code, or ask for a new password by mail.");
    }
}
