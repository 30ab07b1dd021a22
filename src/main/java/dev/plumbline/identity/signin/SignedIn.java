package dev.plumbline.identity.signin;

import dev.plumbline.firms.FirmFacts;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is signed in.
 *
 * @param expiresAt   when the access token has to be renewed
 * @param firm        in which they work now; null while they have to choose, or belong to none
 * @param permissions what they may do in that firm
 */
public record SignedIn(
        String accessToken,
        Instant expiresAt,
        UserView user,
        @Nullable FirmFacts firm,
        List<FirmChoice> firms,
        List<String> permissions) {

    /** @param operator whether they keep the installation running */
    public record UserView(UserId id, String name, String email, boolean operator) {}

    /** @param guest whether they are no member and see only the portal */
    public record FirmChoice(FirmId id, String name, String role, boolean guest) {}
}
