package dev.plumbline.clients.portal;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PortalKind;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.shared.GuestId;
import dev.plumbline.shared.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a guest sees of a client. */
record PortalGrant(
        UUID id, GuestId guest, ClientId client, PortalKind kind, Extent extent, Instant createdAt, long version) {
    static final int PROPERTIES_MAX = 500;

    /** @param properties null for all of the client's, those to come among them */
    record Extent(@Nullable List<PropertyId> properties) {
        boolean whole() {
            return properties == null;
        }

        List<PropertyId> named() {
            return properties == null
                    ? List.of()
                    : properties.stream().distinct().toList();
        }

        /** Refuses a tenant who would see more than homes that are named. */
        Extent checked(PortalKind kind) {
            if (kind == PortalKind.TENANT && named().isEmpty()) {
                throw Problem.field("/properties", "required", "Name the homes that the tenant lives in.");
            }
            return this;
        }
    }
}
