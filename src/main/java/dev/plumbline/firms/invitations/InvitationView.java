package dev.plumbline.firms.invitations;

import dev.plumbline.firms.InvitationId;
import dev.plumbline.firms.InvitationStatus;
import dev.plumbline.firms.RoleId;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invitation. Its link went out by mail and is shown nowhere.
 *
 * @param expired whether it is open no more because its time is over
 */
record InvitationView(
        InvitationId id,
        String email,
        @Nullable RoleId role,
        @Nullable String roleName,
        @Nullable String invitedBy,
        InvitationStatus status,
        boolean expired,
        Instant createdAt,
        Instant sentAt,
        int sentTimes,
        Instant expiresAt,
        List<CommandView> commands,
        long version)
        implements Versioned {

    static InvitationView of(Invitation i, Instant now, List<Readiness> commands) {
        return new InvitationView(
                i.id(),
                i.email(),
                i.role(),
                i.roleName(),
                i.invitedBy(),
                i.status(),
                i.status() == InvitationStatus.PENDING && !i.open(now),
                i.createdAt(),
                i.sent().at(),
                i.sent().times(),
                i.sent().expiresAt(),
                commands.stream().map(CommandView::of).toList(),
                i.version());
    }
}
