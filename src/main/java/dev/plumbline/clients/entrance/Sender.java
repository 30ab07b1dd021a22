package dev.plumbline.clients.entrance;

import dev.plumbline.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sends, as far as the connection tells.
 *
 * @param address of the socket: a header can be written by anybody
 * @param ownPage whether our own page sends
 * @param key     names the request, so that sending it again has no second effect; null when it has no name
 */
record Sender(String address, boolean ownPage, @Nullable String key) {
    private static final int KEY_MAX = 255;

    static Sender of(HttpServletRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key != null && key.length() > KEY_MAX) {
            throw Problem.field("header:Idempotency-Key", "too-long", "The key has up to " + KEY_MAX + " characters.");
        }
        return new Sender(
                String.valueOf(request.getRemoteAddr()),
                "same-origin".equals(request.getHeader("Sec-Fetch-Site")),
                key == null || key.isBlank() ? null : named(key));
    }

    /** Names are chosen by strangers: stored in one form and length. */
    private static String named(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
