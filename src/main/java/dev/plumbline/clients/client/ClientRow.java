package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client as lists show it. */
record ClientRow(
        ClientId id,
        String name,
        @Nullable String company,
        @Nullable String email,
        @Nullable String phone,
        List<String> tags,
        Instant createdAt) {

    String key(String sort) {
        return sort.equals("name") ? name : createdAt.toString();
    }
}
