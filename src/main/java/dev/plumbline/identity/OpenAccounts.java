package dev.plumbline.identity;

import dev.plumbline.shared.UserId;
import java.util.Collection;
import java.util.Set;

/** Accounts as other modules may know of them. */
public interface OpenAccounts {
    /** Those of these people whose account is not disabled. Joins the running transaction of a firm. */
    Set<UserId> among(Collection<UserId> people);
}
