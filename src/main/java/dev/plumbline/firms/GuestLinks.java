package dev.plumbline.firms;

import dev.plumbline.shared.FirmId;
import java.util.Optional;

/** Links to the portal as seen by whoever holds one: the token says of which firm. Called in the platform's scope. */
public interface GuestLinks {
    /** Where a good link leads; empty for one that is unknown, used, taken back or too old. Outside any transaction. */
    Optional<Offered> find(String token);

    /**
     * Opens the place for the user and spends the link, as a part of the running transaction. Of many at once, one succeeds.
     *
     * @throws dev.plumbline.shared.Problem {@code guest-link.not-valid} for a link that is not good (any more),
     *     {@code guest-link.other-email} for another person
     */
    void accept(String token, Founder who);

    /** For whom the link is. */
    record Offered(FirmId firm, String firmName, String name, String email) {}
}
