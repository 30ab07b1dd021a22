package dev.plumbline.sales.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the reader of a form came from: the page around it, and the campaign that its address names. */
final class Referral {
    private static final int MAX = 500;
    private static final Map<String, String> NAMES = Map.of(
            "utm_source", "utmSource",
            "utm_medium", "utmMedium",
            "utm_campaign", "utmCampaign",
            "utm_term", "utmTerm",
            "utm_content", "utmContent");

    private Referral() {}

    /** As hidden fields of the form; what its own address says goes before what the page around it says. */
    static Map<String, String> of(HttpServletRequest request) {
        Map<String, String> found = new LinkedHashMap<>();
        URI page = uri(request.getHeader("Referer"));
        if (page != null && page.getHost() != null && !page.getRawAuthority().equals(request.getHeader("Host"))) {
            found.put("referrer", cut(page.getScheme() + "://" + page.getRawAuthority() + page.getRawPath()));
            campaign(found, page.getRawQuery());
        }
        campaign(found, request.getQueryString());
        return found;
    }

    private static void campaign(Map<String, String> found, @Nullable String query) {
        for (String pair : query == null ? new String[0] : query.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            String name = NAMES.get(parts[0]);
            if (name != null && parts.length == 2 && !parts[1].isEmpty()) {
                found.put(name, cut(decoded(parts[1])));
            }
        }
    }

    private static @Nullable URI uri(@Nullable String address) {
        try {
            return address == null ? null : URI.create(address);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(MAX, text.length()));
    }
}
