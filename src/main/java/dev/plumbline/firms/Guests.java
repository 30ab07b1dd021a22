package dev.plumbline.firms;

import dev.plumbline.shared.GuestId;
import java.util.Collection;
import java.util.Map;

/**
 * People of clients, who have a place in the firm's portal and are no members; for the module that says what they see. Needs a
 * running transaction in the scope of the firm.
 */
public interface Guests {
    /**
     * Gives a person a place and writes them a link. Who has one already keeps it: while they have not used a link they get
     * another, afterwards none.
     *
     * @throws dev.plumbline.shared.Problem {@code member.already} for a member, {@code guest.not-ready} for somebody who is shut
     *     out, {@code guest-link.delayed} when too many links were sent
     */
    GuestId invite(String name, String email);

    /**
     * Writes another link; earlier ones are dead at once. At most three within 60 minutes for one person.
     *
     * @throws dev.plumbline.shared.Problem {@code guest.not-ready} for somebody who has used a link or is shut out,
     *     {@code guest-link.delayed} with the time to wait
     */
    void resend(GuestId guest);

    /** Shuts a person out at once, and takes back their links. */
    void disable(GuestId guest);

    /** Lets a person in again: with the account that they have, or to be sent a link. */
    void enable(GuestId guest);

    /** Those of the firm; who is missing is none. */
    Map<GuestId, GuestFacts> of(Collection<GuestId> guests);

    /** The same of one, held until the transaction ends; so its version can be compared. */
    GuestFacts lock(GuestId guest);
}
