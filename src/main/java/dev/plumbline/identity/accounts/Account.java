package dev.plumbline.identity.accounts;

import dev.plumbline.shared.UserId;
import java.util.Map;

/** Somebody who can sign in. */
public record Account(
        UserId id,
        String email,
        String name,
        String passwordHash,
        boolean passwordShort,
        boolean disabled,
        Map<String, String> preferences,
        long version) {

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
