package dev.plumbline.clients.portal;

import dev.plumbline.clients.PortalKind;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.firms.GuestFacts;
import dev.plumbline.firms.GuestStatus;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.GuestId;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of a client, as members see them.
 *
 * @param properties    what they see of the client; null for all, those to come among them
 * @param linksSent     how many links were written to them
 * @param linkSentAt    when the latest link was written; whether its letter arrived stands with the mails
 * @param linkExpiresAt until when that link can be used; absent when it was used, or taken back
 * @param version       counts what changes of the person and of what they see
 */
record PortalUserView(
        GuestId id,
        String name,
        String email,
        PortalKind kind,
        @Nullable List<PropertyId> properties,
        GuestStatus status,
        int linksSent,
        @Nullable Instant linkSentAt,
        @Nullable Instant linkExpiresAt,
        Instant createdAt,
        List<CommandView> commands,
        long version)
        implements Versioned {

    static PortalUserView of(PortalGrant grant, GuestFacts guest) {
        return new PortalUserView(
                guest.id(),
                guest.name(),
                guest.email(),
                grant.kind(),
                grant.extent().properties(),
                guest.status(),
                guest.sentTimes(),
                guest.sentAt(),
                guest.expiresAt(),
                grant.createdAt(),
                guest.commands(),
                version(grant, guest));
    }

    static long version(PortalGrant grant, GuestFacts guest) {
        return grant.version() + guest.version();
    }
}
