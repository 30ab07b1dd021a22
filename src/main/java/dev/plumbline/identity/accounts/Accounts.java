package dev.plumbline.identity.accounts;

import dev.plumbline.identity.Operators;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.UserId;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who can sign in. Every method works in the platform's scope. */
@Service
public class Accounts implements Operators {
    private final AccountRepository accounts;
    private final Ids ids;
    private final Clock clock;

    Accounts(AccountRepository accounts, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Account> byEmail(String email) {
        return accounts.byEmail(email);
    }

    @Transactional(readOnly = true)
    public Account get(UserId id) {
        return accounts.find(id).orElseThrow(Problem.notFound("account"));
    }

    @Transactional(readOnly = true)
    public List<Account> list(int limit) {
        return accounts.list(limit);
    }

    @Transactional(readOnly = true)
    public boolean exist() {
        return accounts.exist();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Operator> operators() {
        return accounts.operators();
    }

    /** Whether there is none yet; until this transaction ends, no other one gets an answer. */
    @Transactional
    public boolean lockBeforeFirst() {
        accounts.lockBeforeFirst();
        return !accounts.exist();
    }

    /** @throws Problem {@code account.email-taken} */
    @Transactional
    public UserId create(NewAccount account) {
        UserId id = new UserId(ids.next());
        accounts.insert(id, account, false, clock.instant());
        return id;
    }

    /** The first one, who also keeps the installation running. */
    @Transactional
    public UserId createFirst(NewAccount account) {
        UserId id = new UserId(ids.next());
        accounts.insert(id, account, true, clock.instant());
        return id;
    }

    @Transactional
    public void changePassword(UserId id, String hash, boolean isShort) {
        accounts.changePassword(id, hash, isShort);
    }

    /** Keeps the same password under today's parameters. */
    @Transactional
    public void rehash(Account seen, String hash) {
        accounts.rehash(seen, hash);
    }

    @Transactional
    public Account update(UserId id, Version seen, String name, Map<String, String> preferences) {
        if (!accounts.update(id, seen, name, preferences)) {
            throw Problem.of(SharedProblem.STALE, "Read your profile again and repeat the change.");
        }
        return get(id);
    }

    @Transactional
    public void disable(UserId id) {
        accounts.disable(id, clock.instant());
    }

    /** Says who keeps the installation running. */
    @Transactional
    public void appoint(UserId id, boolean operator) {
        accounts.appoint(id, operator);
    }

    @Transactional
    public void enable(UserId id) {
        accounts.enable(id);
    }
}
