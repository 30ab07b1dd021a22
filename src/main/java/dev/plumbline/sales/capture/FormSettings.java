package dev.plumbline.sales.capture;

import dev.plumbline.sales.LeadSource;
import dev.plumbline.shared.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a firm decides of a form.
 *
 * @param name       what the firm calls it
 * @param title      what strangers read above it
 * @param fields     what is asked, in this order
 * @param source     of the leads that it makes
 * @param thanks     what strangers read when they have sent it
 * @param returnTo   where they go instead; null to show the thanks
 * @param origins    sites whose pages may show it and send to it; with none, only our own page does
 * @param doubleOptIn whether an enquiry is a lead only after its sender has followed a link sent by mail
 * @param perMinute  how many attempts in a minute are looked at in all
 * @param perAddress how many of them from one network address
 */
public record FormSettings(
        String name,
        String title,
        @Nullable String intro,
        List<Asked> fields,
        LeadSource source,
        String thanks,
        @Nullable String returnTo,
        List<String> origins,
        boolean doubleOptIn,
        int perMinute,
        int perAddress) {

    /** @param required whether it must be given */
    public record Asked(CaptureField field, boolean required) {}

    public FormSettings {
        fields = List.copyOf(fields);
        Set<CaptureField> seen = new HashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!seen.add(fields.get(i).field())) {
                throw Problem.field("/fields/" + i, "twice", "Each field is asked once.");
            }
        }
        origins = origins(origins);
        returnTo = returnTo == null || returnTo.isBlank() ? null : address(returnTo);
        if (perAddress > perMinute) {
            throw Problem.field("/perAddress", "range", "One address cannot be allowed more than all together.");
        }
    }

    public boolean asks(CaptureField field) {
        return fields.stream().anyMatch(f -> f.field() == field);
    }

    public boolean requires(CaptureField field) {
        return fields.stream().anyMatch(f -> f.field() == field && f.required());
    }

    boolean asksOneOf(Set<CaptureField> some) {
        return some.stream().anyMatch(this::asks);
    }

    private static List<String> origins(List<String> given) {
        Set<String> checked = new java.util.LinkedHashSet<>();
        for (int i = 0; i < given.size(); i++) {
            checked.add(origin(given.get(i), "/origins/" + i));
        }
        return List.copyOf(checked);
    }

    /** Scheme, host and port as browsers send them (RFC 6454): nothing else is ever compared with it. */
    private static String origin(String given, String pointer) {
        URI uri = uri(given, pointer);
        boolean bare = (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
        if (!bare) {
            throw Problem.field(pointer, "origin", "Give the site only, as in https://www.example.com.");
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        boolean usual = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + uri.getPort());
    }

    private static String address(String given) {
        return uri(given, "/returnTo").toString();
    }

    private static URI uri(String given, String pointer) {
        try {
            URI uri = new URI(given.strip()).parseServerAuthority();
            boolean whole = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawPath() != null;
            if (whole && ("https".equalsIgnoreCase(uri.getScheme()) || isThisMachine(uri))) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw Problem.field(pointer, "address", "This is not an address, as in https://www.example.com.");
        }
        throw Problem.field(pointer, "https", "Give an address that begins with https://.");
    }

    /** Who builds a site tries it at home first. */
    private static boolean isThisMachine(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme())
                && Set.of("localhost", "127.0.0.1", "[::1]").contains(uri.getHost());
    }
}
