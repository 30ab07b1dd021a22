package dev.plumbline.sales.pages;

import dev.plumbline.sales.capture.FormSettings;
import dev.plumbline.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all pages for strangers have in common: how they are sent, and who may show them in a frame of their own. */
final class Pages {
    private Pages() {}

    private record Notice(String title, String text, String problem, boolean script) {}

    private record Confirmation(String title, String firm, String token, String problem, boolean script) {}

    /** A page that only says something. */
    static String notice(String title, String text) {
        return Templates.NOTICE.execute(new Notice(title, text, "", false));
    }

    static String confirmation(String firm, String token) {
        return Templates.CONFIRMATION.execute(new Confirmation("Confirm your enquiry", firm, token, "", false));
    }

    static String refusal(Problem problem) {
        return notice(problem.code().title(), problem.detail());
    }

    /** A page of a form, which the sites that the form names may show in a frame; everything else of the policy stays. */
    static void write(HttpServletResponse response, int status, String html, @Nullable FormSettings form)
            throws IOException {
        List<String> origins = form == null ? List.of() : form.origins();
        String returnTo = form == null ? null : form.returnTo();
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; "
                        + "form-action 'self'" + (returnTo == null ? "" : " " + originOf(returnTo))
                        + "; frame-ancestors " + (origins.isEmpty() ? "'none'" : String.join(" ", origins)));
        if (!origins.isEmpty()) {
            // The header knows no list of sites; browsers that know the policy follow the policy (CSP 3, 6.4.2).
            response.setHeader("X-Frame-Options", null);
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
        // Our own posts say where they come from; nobody else learns where a reader was.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    static void retryAfter(HttpServletResponse response, Problem problem) {
        Duration wait = problem.retryAfter();
        if (wait != null) {
            response.setHeader("Retry-After", String.valueOf(Math.max(1, wait.toSeconds())));
        }
    }

    private static String originOf(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
