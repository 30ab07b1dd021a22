package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientKind;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Standing;
import dev.plumbline.clients.contacts.ContactView;
import dev.plumbline.clients.places.Address;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client as its page shows it.
 *
 * @param lead            that it comes from; absent for one that staff made
 * @param archivedBecause absent unless it is archived
 * @param contacts        the main one first
 * @param properties      the first 200, archived ones last
 */
record ClientView(
        ClientId id,
        long version,
        @Nullable UUID lead,
        ClientKind kind,
        String name,
        @Nullable String company,
        @Nullable String email,
        @Nullable String phone,
        Address address,
        Standing status,
        @Nullable String archivedBecause,
        Instant createdAt,
        List<ContactView> contacts,
        List<PropertyLine> properties,
        List<CommandView> commands)
        implements Versioned {

    /** A property of the client, by which its page is found. */
    record PropertyLine(
            PropertyId id,
            @Nullable String unit,
            @Nullable String street,
            @Nullable String city,
            @Nullable String region,
            @Nullable String postcode,
            @Nullable String country,
            boolean archived) {}
}
