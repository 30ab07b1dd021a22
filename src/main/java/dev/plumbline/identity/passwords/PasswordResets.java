package dev.plumbline.identity.passwords;

import dev.plumbline.identity.IdentityProblem;
import dev.plumbline.identity.PasswordResetRequested;
import dev.plumbline.identity.accounts.Account;
import dev.plumbline.identity.accounts.Accounts;
import dev.plumbline.identity.guesses.GuessSubject;
import dev.plumbline.identity.guesses.Guesses;
import dev.plumbline.identity.tokens.OpaqueToken;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.UserId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Links that replace a forgotten password: good once, for half an hour. In the platform's scope. */
@Service
public class PasswordResets {
    static final Duration LINK_LIFETIME = Duration.ofMinutes(30);

    /** More than this in an hour is somebody filling a mailbox. */
    static final int LINKS_PER_HOUR = 3;

    private final PasswordResetRepository resets;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Guesses guesses;
    private final ApplicationEventPublisher events;
    private final AuditNote notes;
    private final TransactionTemplate transaction;
    private final SecureRandom random;
    private final Clock clock;

    PasswordResets(
            PasswordResetRepository resets,
            Accounts accounts,
            Passwords passwords,
            Guesses guesses,
            ApplicationEventPublisher events,
            AuditNote notes,
            TransactionTemplate transaction,
            SecureRandom random,
            Clock clock) {
        this.resets = resets;
        this.accounts = accounts;
        this.passwords = passwords;
        this.guesses = guesses;
        this.events = events;
        this.notes = notes;
        this.transaction = transaction;
        this.random = random;
        this.clock = clock;
    }

    /** Logs that somebody asked, whoever it was for. */
    void asked(String address) {
        transaction.executeWithoutResult(status ->
                notes.record("identity.password_reset", null, Map.of("outcome", "asked", "address", address)));
    }

    /** Sends a link if there is such an account, and says nothing of it. */
    void request(String email) {
        transaction.executeWithoutResult(status -> {
            Optional<Account> account = accounts.byEmail(email).filter(a -> !a.disabled());
            account.map(Account::id).ifPresent(resets::lock);
            Instant anHourAgo = clock.instant().minus(Duration.ofHours(1));
            if (account.isPresent() && resets.countSince(account.get().id(), anHourAgo) < LINKS_PER_HOUR) {
                issue(account.get());
            }
        });
    }

    /** A new link for the account, sent by mail and returned. */
    public OpaqueToken issue(Account account) {
        OpaqueToken token = OpaqueToken.random(random);
        Instant now = clock.instant();
        Instant expires = now.plus(LINK_LIFETIME);
        transaction.executeWithoutResult(status -> {
            resets.insert(token.hash(), account.id(), now, expires);
            events.publishEvent(
                    new PasswordResetRequested(account.id(), account.email(), account.name(), token.value(), expires));
        });
        return token;
    }

    /** Sets the password that the holder of the link chose. The second channel has spoken: counted guesses are forgotten. */
    UserId use(OpaqueToken link, PlainPassword next) {
        Account account = transaction.execute(status -> resets.find(link.hash(), clock.instant())
                .map(accounts::get)
                .filter(a -> !a.disabled())
                .orElseThrow(PasswordResets::notValid));
        String hash = passwords.accept(account, next, "/password");
        transaction.executeWithoutResult(status -> {
            if (!resets.use(link.hash(), clock.instant())) {
                throw notValid();
            }
            resets.voidOthers(account.id(), clock.instant());
            passwords.change(account, hash, next, null);
            guesses.right(List.of(
                    new GuessSubject(GuessSubject.Kind.ACCOUNT, account.email().toLowerCase(Locale.ROOT))));
        });
        return account.id();
    }

    private static Problem notValid() {
        return Problem.of(IdentityProblem.RESET_NOT_VALID, "Ask for a new link: this one was used or is too old.");
    }
}
