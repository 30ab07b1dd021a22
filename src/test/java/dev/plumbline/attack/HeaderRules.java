package dev.plumbline.attack;

import dev.plumbline.Http;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The headers of every answer of the API, by value (OWASP Secure Headers Project), and those that none may have. */
final class HeaderRules {
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("X-Frame-Options", "deny"),
            Map.entry("X-XSS-Protection", "0"),
            Map.entry("X-Permitted-Cross-Domain-Policies", "none"),
            Map.entry("Referrer-Policy", "no-referrer"),
            Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
            Map.entry("Cross-Origin-Embedder-Policy", "require-corp"),
            Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
            Map.entry("X-DNS-Prefetch-Control", "off"),
            Map.entry(
                    "Permissions-Policy",
                    "accelerometer=(), camera=(), geolocation=(self), gyroscope=(), microphone=(), payment=(), usb=()"));

    /** Of data; of what is shown as a file of somebody's; of our own pages. */
    private static final Pattern POLICY = Pattern.compile(
            "default-src 'none'; (frame-ancestors 'none'; base-uri 'none'; form-action 'none'|sandbox; frame-ancestors"
                    + " 'none')|default-src 'self'; script-src 'self'; style-src 'self' 'nonce-[\\w+/=-]+'; .*frame-ancestors"
                    + " 'none'; form-action 'self'");

    private static final String ITEM = "\"[a-z]+-[a-z]+\"";
    private static final Pattern LIMITS = Pattern.compile(ITEM + ";q=\\d+;w=\\d+(, " + ITEM + ";q=\\d+;w=\\d+)*");
    private static final Pattern LIMIT = Pattern.compile(ITEM + ";r=(\\d+);t=(\\d+)");
    private static final Set<String> TELLTALE = telltale();

    /** The same for all of a role, and kept by whoever asked: asked for again it is compared by what is in it. */
    private static final Pattern MAP = Pattern.compile("/ui-map(/resources.*)?");

    private HeaderRules() {}

    static List<String> violations(String path, Http.Answer answer) {
        List<String> found = new ArrayList<>();
        if (answer.header("X-Request-Id").isEmpty()) {
            found.add("no X-Request-Id");
        }
        FIXED.forEach((name, value) -> {
            if (!answer.header(name).equals(value)) {
                found.add(name + " is \"" + answer.header(name) + "\"");
            }
        });
        if (!POLICY.matcher(answer.header("Content-Security-Policy")).matches()) {
            found.add("Content-Security-Policy is \"" + answer.header("Content-Security-Policy") + "\"");
        }
        answer.headers().keySet().stream()
                .filter(TELLTALE::contains)
                .forEach(name -> found.add("tells what it runs by " + name));
        kept(path, answer, found);
        limits(answer, found);
        return found;
    }

    private static void kept(String path, Http.Answer answer, List<String> found) {
        boolean map = MAP.matcher(path).matches()
                && (answer.status() == 200 || answer.header("ETag").startsWith("W/"));
        if (!answer.header("ETag").matches(map ? "W/\"[0-9a-f]{32}\"" : "|\"\\d+\"")) {
            found.add("ETag is no version: " + answer.header("ETag"));
        }
        if (!answer.header("Cache-Control").contains(map ? "private, no-cache" : "no-store")) {
            found.add("may be cached: \"" + answer.header("Cache-Control") + "\"");
        }
    }

    /** In the form of draft-ietf-httpapi-ratelimit-headers-11, and in accord with Retry-After. */
    private static void limits(Http.Answer answer, List<String> found) {
        String policies = answer.header("RateLimit-Policy");
        Matcher limit = LIMIT.matcher(answer.header("RateLimit"));
        boolean counted = !policies.isEmpty();
        if (counted && !(LIMITS.matcher(policies).matches() && limit.matches())) {
            found.add("limits are told as \"" + policies + "\" and \"" + answer.header("RateLimit") + "\"");
        }
        String later = answer.header("Retry-After");
        if (!later.matches(answer.status() == 429 ? "[1-9]\\d*" : "|[1-9]\\d*")) {
            found.add("Retry-After is no number of seconds: \"" + later + "\"");
        }
        if (answer.status() == 429
                && counted
                && limit.matches()
                && limit.group(1).equals("0")
                && !later.equals(limit.group(2))) {
            found.add("Retry-After is " + later + " where the limit says " + limit.group(2));
        }
    }

    private static Set<String> telltale() {
        try (InputStream list = HeaderRules.class.getResourceAsStream("/attack/telltale-headers.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
