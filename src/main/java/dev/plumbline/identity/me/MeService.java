package dev.plumbline.identity.me;

import dev.plumbline.identity.SessionId;
import dev.plumbline.identity.accounts.Account;
import dev.plumbline.identity.accounts.Accounts;
import dev.plumbline.identity.guesses.Guesses;
import dev.plumbline.identity.passwords.PasswordHashes;
import dev.plumbline.identity.passwords.Passwords;
import dev.plumbline.identity.passwords.PlainPassword;
import dev.plumbline.identity.totp.SecondFactors;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.UserId;
import dev.plumbline.shared.Version;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What somebody sees and changes of their own account. */
@Service
class MeService {
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Passwords passwords;
    private final PasswordHashes hashes;
    private final Guesses guesses;

    MeService(Accounts accounts, SecondFactors factors, Passwords passwords, PasswordHashes hashes, Guesses guesses) {
        this.accounts = accounts;
        this.factors = factors;
        this.passwords = passwords;
        this.hashes = hashes;
        this.guesses = guesses;
    }

    MeView show() {
        return Scope.current().onPlatform().call(() -> view(accounts.get(me())));
    }

    MeView update(Version seen, String name, @Nullable Map<String, String> preferences) {
        return Scope.current().onPlatform().call(() -> {
            Account before = accounts.get(me());
            return view(accounts.update(me(), seen, name, preferences == null ? before.preferences() : preferences));
        });
    }

    void changePassword(PlainPassword current, PlainPassword next) {
        Scope.current().onPlatform().run(() -> {
            Account account = accounts.get(me());
            guesses.takeInSession();
            if (!hashes.matches(current, account.passwordHash())) {
                throw Problem.field("/current", "wrong", "This is not your present password.");
            }
            guesses.rightInSession();
            String hash = passwords.accept(account, next, "/next");
            passwords.change(
                    account,
                    hash,
                    next,
                    new SessionId(Objects.requireNonNull(Scope.current().session())));
        });
    }

    private MeView view(Account account) {
        return MeView.of(account, factors.recoveryCodesLeft(account.id()));
    }

    private static UserId me() {
        return new UserId(Objects.requireNonNull(Scope.current().actor().id()));
    }
}
