package dev.plumbline.firms;

import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.util.Optional;

/**
 * Invitations as seen by the person who holds a link, and who is nobody in the firm yet: the token says which firm. Called in
 * the platform's scope.
 */
public interface Invitations {
    /** What a good link invites to; empty for one that is unknown, used, withdrawn or too old. Outside any transaction. */
    Optional<Invited> find(String token);

    /**
     * Makes the user a member and spends the link, as a part of the running transaction, so that a new account and its
     * membership become true together or not at all. Of many at once, one succeeds.
     *
     * @throws dev.plumbline.shared.Problem {@code invitation.not-valid} for a link that is not good (any more),
     *     {@code invitation.other-email} for another person, {@code member.already} for a member
     */
    Joined accept(String token, Founder who);

    /**
     * Invites the owner of the current firm, on behalf of the operator of the installation; joins the running transaction.
     * Gives the secret of the link, which is sent by mail too.
     */
    String inviteOwner(String email);

    /** Where the link leads. */
    record Invited(FirmId firm, String firmName, String email, String role, Instant expiresAt) {}

    record Joined(FirmId firm, MemberId member) {}
}
