package dev.plumbline.firms;

import java.time.Instant;

/**
 * Somebody is to be told by mail that they are invited. Published in the transaction.
 *
 * @param token secret: whoever holds it may accept
 * @param times how often this invitation has been sent, this time included
 */
public record InvitationSent(
        InvitationId id,
        String firmName,
        String email,
        String roleName,
        String invitedBy,
        String token,
        int times,
        Instant expiresAt) {
    @Override
    public String toString() {
        return "InvitationSent[" + id + ", times=" + times + "]";
    }
}
