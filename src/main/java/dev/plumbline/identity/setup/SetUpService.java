package dev.plumbline.identity.setup;

import dev.plumbline.firms.Firms;
import dev.plumbline.firms.Founder;
import dev.plumbline.firms.NewFirm;
import dev.plumbline.identity.IdentityProblem;
import dev.plumbline.identity.accounts.Accounts;
import dev.plumbline.identity.accounts.NewAccount;
import dev.plumbline.identity.passwords.PasswordHashes;
import dev.plumbline.identity.passwords.PasswordPolicy;
import dev.plumbline.identity.sessions.Client;
import dev.plumbline.identity.signin.Entrance;
import dev.plumbline.platform.Crossing;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.UserId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The first firm, its owner and their account: all or nothing, once. */
@Service
class SetUpService {
    private final Accounts accounts;
    private final Firms firms;
    private final PasswordPolicy policy;
    private final PasswordHashes hashes;
    private final Entrance entrance;
    private final Crossing crossing;
    private final TransactionTemplate transaction;

    SetUpService(
            Accounts accounts,
            Firms firms,
            PasswordPolicy policy,
            PasswordHashes hashes,
            Entrance entrance,
            Crossing crossing,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.firms = firms;
        this.policy = policy;
        this.hashes = hashes;
        this.entrance = entrance;
        this.crossing = crossing;
        this.transaction = transaction;
    }

    boolean needed() {
        return !accounts.exist();
    }

    Entrance.Opened create(SetUp asked, Client client) {
        if (!needed()) {
            throw done();
        }
        NewFirm firm = firm(asked);
        policy.check(
                asked.password(),
                "/password",
                false,
                List.of(asked.email(), asked.name(), asked.firmName(), asked.slug()));
        NewAccount owner = new NewAccount(asked.email(), asked.name(), hashes.hash(asked.password()));
        FirmId id = firms.nextId();
        UserId user = transaction.execute(status -> found(id, firm, owner));
        return entrance.open(user, id, client);
    }

    private UserId found(FirmId id, NewFirm firm, NewAccount owner) {
        if (!accounts.lockBeforeFirst()) {
            throw done();
        }
        UserId user = accounts.createFirst(owner);
        Scope here = Scope.current();
        Scope there = new Scope(
                id, Actor.user(user, owner.name()), here.in(id).access(), null, here.request(), here.action());
        crossing.run(there, () -> firms.found(firm, new Founder(user, owner.name(), owner.email())));
        return user;
    }

    private static NewFirm firm(SetUp asked) {
        return NewFirm.of(asked.firmName(), asked.slug(), asked.timeZone(), asked.currency(), asked.locale());
    }

    private static Problem done() {
        return Problem.of(IdentityProblem.SET_UP_ALREADY, "Sign in instead.");
    }
}
