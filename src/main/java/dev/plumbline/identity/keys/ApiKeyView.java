package dev.plumbline.identity.keys;

import dev.plumbline.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API key without its secret.
 *
 * @param prefix beginning and end of the key
 * @param userId who made it; it may no more than they may
 */
record ApiKeyView(
        ApiKeyId id,
        String name,
        String prefix,
        List<String> scopes,
        UserId userId,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
