package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientKind;
import dev.plumbline.clients.Standing;
import dev.plumbline.clients.places.Address;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A client as lists show it.
 *
 * @param address where letters go
 * @param own what is said in the firm's own fields, by their codes
 */
record ClientRow(
        ClientId id,
        ClientKind kind,
        String name,
        @Nullable String company,
        @Nullable String email,
        @Nullable String phone,
        Address address,
        Standing status,
        List<String> tags,
        Map<String, Object> own,
        Instant createdAt) {

    String key(String sort) {
        return sort.equals("name") ? name : createdAt.toString();
    }
}
