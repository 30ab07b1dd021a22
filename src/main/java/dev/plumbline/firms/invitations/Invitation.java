package dev.plumbline.firms.invitations;

import dev.plumbline.firms.InvitationId;
import dev.plumbline.firms.InvitationStatus;
import dev.plumbline.firms.RoleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked to join.
 *
 * @param role      null only when it is closed and the role is gone
 * @param invitedBy name of the member; null for the system
 */
record Invitation(
        InvitationId id,
        String email,
        @Nullable RoleId role,
        @Nullable String roleName,
        @Nullable String invitedBy,
        InvitationStatus status,
        Sent sent,
        Instant createdAt,
        long version) {

    record Sent(Instant at, int times, Instant expiresAt) {}

    boolean open(Instant now) {
        return status == InvitationStatus.PENDING && now.isBefore(sent.expiresAt());
    }
}
