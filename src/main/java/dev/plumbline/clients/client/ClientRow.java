package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A client as lists show it.
 *
 * @param own what is said in the firm's own fields, by their codes
 */
record ClientRow(
        ClientId id,
        String name,
        @Nullable String company,
        @Nullable String email,
        @Nullable String phone,
        List<String> tags,
        Map<String, Object> own,
        Instant createdAt) {

    String key(String sort) {
        return sort.equals("name") ? name : createdAt.toString();
    }
}
