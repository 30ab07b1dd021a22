package dev.plumbline.clients.lookalikes;

import dev.plumbline.shared.MatchKeys;
import org.jspecify.annotations.Nullable;

/**
 * What a client is compared by.
 *
 * @param name  its words
 * @param email null for none that can be compared
 * @param phone with the code of its country; null for none that can be compared
 */
public record ClientKeys(
        String name, @Nullable String email, @Nullable String phone) {

    /** @param region where a number without the code of a country belongs */
    public static ClientKeys of(String name, @Nullable String email, @Nullable String phone, String region) {
        return new ClientKeys(MatchKeys.words(name), MatchKeys.email(email), MatchKeys.phone(phone, region));
    }
}
