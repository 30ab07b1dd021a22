package dev.plumbline.identity;

import dev.plumbline.shared.UserId;
import java.time.Instant;

/**
 * Somebody asked for a new password and is to get a link by mail. Published in the transaction, in the platform's scope.
 *
 * @param token secret: whoever holds it may set a password, once, until it expires
 */
public record PasswordResetRequested(UserId user, String email, String name, String token, Instant expiresAt) {
    @Override
    public String toString() {
        return "PasswordResetRequested[" + user + "]";
    }
}
