package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.NewClient;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client as its page shows it. */
record ClientView(
        ClientId id,
        long version,
        UUID lead,
        String name,
        @Nullable String company,
        @Nullable String email,
        @Nullable String phone,
        Instant createdAt,
        List<NewClient.Contact> contacts,
        List<PropertyLine> properties,
        List<CommandView> commands)
        implements Versioned {

    /** A property of the client, by which its page is found. */
    record PropertyLine(
            PropertyId id,
            @Nullable String street,
            @Nullable String city,
            @Nullable String region,
            @Nullable String postcode,
            @Nullable String country) {}
}
