package dev.plumbline.identity.accounts;

import dev.plumbline.identity.OpenAccounts;
import dev.plumbline.platform.Crossing;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.UserId;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks across: accounts belong to no firm. */
@Component
class AccountsAcross implements OpenAccounts {
    private final AccountRepository accounts;
    private final Crossing crossing;

    AccountsAcross(AccountRepository accounts, Crossing crossing) {
        this.accounts = accounts;
        this.crossing = crossing;
    }

    @Override
    public Set<UserId> among(Collection<UserId> people) {
        return crossing.call(Scope.current().onPlatform(), () -> accounts.open(people));
    }
}
