package dev.plumbline.identity.me;

import dev.plumbline.identity.accounts.Account;
import dev.plumbline.shared.UserId;
import dev.plumbline.shared.Versioned;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One's own account.
 *
 * @param operator whether one keeps the installation running
 */
record MeView(
        UserId id,
        String name,
        String email,
        Map<String, String> preferences,
        boolean operator,
        boolean totpEnabled,
        @Nullable Integer recoveryCodesLeft,
        long version)
        implements Versioned {

    static MeView of(Account account, OptionalInt recoveryCodes) {
        return new MeView(
                account.id(),
                account.name(),
                account.email(),
                account.preferences(),
                account.operator(),
                recoveryCodes.isPresent(),
                recoveryCodes.isPresent() ? recoveryCodes.getAsInt() : null,
                account.version());
    }
}
