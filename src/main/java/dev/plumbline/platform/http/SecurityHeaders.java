package dev.plumbline.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** The response headers of the OWASP Secure Headers project, the same on every answer, errors included. */
final class SecurityHeaders {
    private SecurityHeaders() {}

    /** @param nonce of the page's styles; null for the API, whose answers are no pages */
    static void write(HttpServletResponse response, @Nullable String nonce) {
        boolean api = nonce == null;
        response.setHeader(
                "Content-Security-Policy",
                api
                        ? "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
                        : "default-src 'self'; script-src 'self'; style-src 'self' 'nonce-" + nonce
                                + "'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; object-src 'none'; "
                                + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
        response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "deny");
        // Off, where it is still there at all: the filter was itself a way to leak from pages (decision 84).
        response.setHeader("X-XSS-Protection", "0");
        response.setHeader("X-Permitted-Cross-Domain-Policies", "none");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "accelerometer=(), camera=(), geolocation=(self), gyroscope=(), microphone=(), payment=(), usb=()");
        response.setHeader("X-DNS-Prefetch-Control", "off");
        if (api) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
