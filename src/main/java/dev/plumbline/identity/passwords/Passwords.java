package dev.plumbline.identity.passwords;

import dev.plumbline.firms.Firms;
import dev.plumbline.firms.Membership;
import dev.plumbline.identity.AccountNotice;
import dev.plumbline.identity.SessionId;
import dev.plumbline.identity.accounts.Account;
import dev.plumbline.identity.accounts.Accounts;
import dev.plumbline.identity.accounts.MemberNotes;
import dev.plumbline.identity.sessions.Sessions;
import dev.plumbline.identity.totp.SecondFactors;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an account another password. In the platform's scope. */
@Service
public class Passwords {
    private final PasswordPolicy policy;
    private final PasswordHashes hashes;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Firms firms;
    private final MemberNotes notes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passwords(
            PasswordPolicy policy,
            PasswordHashes hashes,
            Accounts accounts,
            SecondFactors factors,
            Sessions sessions,
            Firms firms,
            MemberNotes notes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.policy = policy;
        this.hashes = hashes;
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.firms = firms;
        this.notes = notes;
        this.events = events;
        this.clock = clock;
    }

    /** The hash of a password that is good for this account; computed outside any transaction. */
    public String accept(Account account, PlainPassword next, String pointer) {
        List<String> known = Stream.concat(
                        Stream.of(account.email(), account.name()),
                        firms.of(account.id()).stream().map(Membership::firmName))
                .toList();
        policy.check(next, pointer, factors.isOn(account.id()), known);
        return hashes.hash(next);
    }

    /** Changes it, ends all other sessions and tells the holder. */
    @Transactional
    public void change(Account account, String hash, PlainPassword next, @Nullable SessionId except) {
        accounts.changePassword(account.id(), hash, PasswordPolicy.isShort(next));
        sessions.endAll(account.id(), except, "password-changed");
        notes.record(account.id(), Map.of("outcome", "password changed"));
        events.publishEvent(new AccountNotice(
                account.id(), account.email(), account.name(), AccountNotice.Kind.PASSWORD_CHANGED, clock.instant()));
    }
}
