package dev.plumbline.firms;

import java.time.Instant;
import java.util.UUID;

/**
 * A person of a client is to be sent a link to the portal. Published in the transaction.
 *
 * @param link      each has its own letter
 * @param token     secret: whoever holds it may use the place
 * @param invitedBy name of whoever acts
 */
public record GuestInvited(
        UUID link, String firmName, String name, String email, String invitedBy, String token, Instant expiresAt) {
    @Override
    public String toString() {
        return "GuestInvited[" + link + "]";
    }
}
