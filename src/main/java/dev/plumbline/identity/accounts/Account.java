package dev.plumbline.identity.accounts;

import dev.plumbline.shared.UserId;
import java.util.Map;

/**
 * Somebody who can sign in.
 *
 * @param operator whether they keep the installation running; this opens no firm to them
 */
public record Account(
        UserId id,
        String email,
        String name,
        String passwordHash,
        boolean passwordShort,
        boolean disabled,
        boolean operator,
        Map<String, String> preferences,
        long version) {

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
