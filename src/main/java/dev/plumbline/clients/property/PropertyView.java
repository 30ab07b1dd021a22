package dev.plumbline.clients.property;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property as its page shows it.
 *
 * @param name the street, or whatever else of the address is known
 */
record PropertyView(
        PropertyId id,
        long version,
        String name,
        @Nullable String street,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postcode,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        ClientId client,
        String clientName,
        Instant createdAt,
        List<CommandView> commands)
        implements Versioned {}
