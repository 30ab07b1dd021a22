package dev.plumbline.clients.lookalikes;

import dev.plumbline.clients.ClientId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client that may be the same.
 *
 * @param reasons what is the same, in words
 */
public record LookAlikeView(
        ClientId id,
        String name,
        @Nullable String company,
        @Nullable String email,
        @Nullable String phone,
        boolean archived,
        List<String> reasons) {}
