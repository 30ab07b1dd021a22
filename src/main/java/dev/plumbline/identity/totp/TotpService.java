package dev.plumbline.identity.totp;

import dev.plumbline.identity.AccountNotice;
import dev.plumbline.identity.accounts.Account;
import dev.plumbline.identity.accounts.Accounts;
import dev.plumbline.identity.accounts.MemberNotes;
import dev.plumbline.identity.guesses.Guesses;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The caller's own second factor: asked for, confirmed, removed. Each wrong code counts against the session. */
@Service
class TotpService {
    private final SecondFactors factors;
    private final TotpCodes codes;
    private final Accounts accounts;
    private final Guesses guesses;
    private final MemberNotes notes;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TotpService(
            SecondFactors factors,
            TotpCodes codes,
            Accounts accounts,
            Guesses guesses,
            MemberNotes notes,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.factors = factors;
        this.codes = codes;
        this.accounts = accounts;
        this.guesses = guesses;
        this.notes = notes;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    TotpController.TotpSecret enrol() {
        return Scope.current().onPlatform().call(() -> {
            Account me = accounts.get(me());
            byte[] secret = factors.enrol(me);
            return new TotpController.TotpSecret(codes.text(secret), codes.uri(secret, me.email()));
        });
    }

    List<String> confirm(String code) {
        return Scope.current().onPlatform().call(() -> {
            guesses.takeInSession();
            return transaction.execute(status -> {
                List<String> recovery = factors.confirm(me(), code);
                guesses.rightInSession();
                tell(accounts.get(me()), AccountNotice.Kind.SECOND_FACTOR_ON);
                return recovery;
            });
        });
    }

    void remove(String code) {
        Scope.current().onPlatform().run(() -> {
            guesses.takeInSession();
            transaction.executeWithoutResult(status -> {
                Account me = accounts.get(me());
                factors.remove(me, code);
                guesses.rightInSession();
                tell(me, AccountNotice.Kind.SECOND_FACTOR_OFF);
            });
        });
    }

    private void tell(Account account, AccountNotice.Kind kind) {
        notes.record(account.id(), Map.of("outcome", kind.code()));
        events.publishEvent(new AccountNotice(account.id(), account.email(), account.name(), kind, clock.instant()));
    }

    private static UserId me() {
        return new UserId(Objects.requireNonNull(Scope.current().actor().id()));
    }
}
