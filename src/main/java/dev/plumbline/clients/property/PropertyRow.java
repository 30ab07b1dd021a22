package dev.plumbline.clients.property;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property as lists show it.
 *
 * @param name the unit and the street, or whatever else of the address is known
 * @param building of which it is a unit
 * @param own  what is said in the firm's own fields, by their codes
 */
record PropertyRow(
        PropertyId id,
        String name,
        @Nullable String unit,
        @Nullable String street,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postcode,
        @Nullable String country,
        ClientId client,
        String clientName,
        @Nullable PropertyId building,
        Standing status,
        List<String> tags,
        Map<String, Object> own,
        Instant createdAt) {

    /** As the database sorts: without the name of the client. */
    String key(String sort) {
        return sort.equals("name")
                ? Stream.of(street, city, postcode)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("")
                : createdAt.toString();
    }
}
