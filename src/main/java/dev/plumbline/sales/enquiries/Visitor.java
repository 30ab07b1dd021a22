package dev.plumbline.sales.enquiries;

import dev.plumbline.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sends, as far as the connection tells.
 *
 * @param address of the socket: a header can be written by anybody
 * @param origin  of the page that sends; null for what is no browser
 * @param ownPage whether that page is ours
 * @param key     names the request, so that sending it again has no second effect; null when it has no name
 */
public record Visitor(
        String address,
        @Nullable String origin,
        boolean ownPage,
        @Nullable String key) {
    private static final int KEY_MAX = 255;

    public static Visitor of(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String key = request.getHeader("Idempotency-Key");
        if (key != null && key.length() > KEY_MAX) {
            throw Problem.field("header:Idempotency-Key", "too-long", "The key has up to " + KEY_MAX + " characters.");
        }
        return new Visitor(
                String.valueOf(request.getRemoteAddr()),
                origin,
                "same-origin".equals(request.getHeader("Sec-Fetch-Site")) || isOur(origin, request.getHeader("Host")),
                key == null || key.isBlank() ? null : key);
    }

    /** A page of a site that the form does not name has no business with it. */
    boolean comesFrom(List<String> origins) {
        return origin == null || ownPage || origins.contains(origin);
    }

    private static boolean isOur(@Nullable String origin, @Nullable String host) {
        try {
            return origin != null
                    && host != null
                    && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
