package dev.plumbline.clients;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property as a guest may know it.
 *
 * @param name       the unit and the street, or whatever else of the address is known
 * @param clientName of whose it is
 * @param kind       as what the guest sees it
 */
public record AssignedProperty(
        PropertyId id,
        String name,
        @Nullable String street,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postcode,
        @Nullable String country,
        ClientId client,
        String clientName,
        PortalKind kind,
        Instant createdAt) {

    /** As the database sorts by {@code name} or {@code created}. */
    public String key(String sort) {
        return sort.equals("name")
                ? Stream.of(street, city, postcode)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("")
                : createdAt.toString();
    }
}
