package dev.plumbline.clients;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client as it is first known.
 *
 * @param lead     the lead it comes from; there is one client for each
 * @param contact  whom to talk to; null when the client is that person
 * @param property where the work is; null when no address is known
 */
public record NewClient(
        UUID lead,
        String name,
        @Nullable String company,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Contact contact,
        @Nullable Property property) {

    public record Contact(
            String name, @Nullable String email, @Nullable String phone) {}

    public record Property(
            @Nullable String street,
            @Nullable String city,
            @Nullable String region,
            @Nullable String postcode,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude) {}
}
