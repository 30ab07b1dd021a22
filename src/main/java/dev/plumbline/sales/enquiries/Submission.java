package dev.plumbline.sales.enquiries;

import dev.plumbline.sales.Urgency;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a form sends, in a script's JSON or as a page's fields: the same names in both.
 *
 * @param website  asked nowhere and hidden from people: who fills it in reads pages by machine
 * @param started  when our page was shown, as it says so itself; absent from other pages
 * @param referrer the page that led here
 */
public record Submission(
        @Nullable @Size(max = 1000) String firstName,
        @Nullable @Size(max = 1000) String lastName,
        @Nullable @Size(max = 1000) String company,
        @Nullable @Size(max = 1000) String phone,
        @Nullable @Size(max = 1000) String email,
        @Nullable @Size(max = 1000) String street,
        @Nullable @Size(max = 1000) String city,
        @Nullable @Size(max = 1000) String region,
        @Nullable @Size(max = 1000) String postcode,
        @Nullable Urgency urgency,
        @Nullable @Size(max = 10_000) String description,
        @Nullable @Size(max = 1000) String utmSource,
        @Nullable @Size(max = 1000) String utmMedium,
        @Nullable @Size(max = 1000) String utmCampaign,
        @Nullable @Size(max = 1000) String utmTerm,
        @Nullable @Size(max = 1000) String utmContent,
        @Nullable @Size(max = 2000) String referrer,
        @Nullable @Size(max = 1000) String website,
        @Nullable @Size(max = 1000) String started) {
    /** As {@code LeadParts.Origin} takes it. */
    private static final int DETAIL_MAX = 200;

    boolean fillsTheTrap() {
        return website != null && !website.isBlank();
    }

    /** Campaign and page that led here, in one line. */
    @Nullable
    String origin() {
        Map<String, @Nullable String> parts = new LinkedHashMap<>();
        parts.put("utm_source", utmSource);
        parts.put("utm_medium", utmMedium);
        parts.put("utm_campaign", utmCampaign);
        parts.put("utm_term", utmTerm);
        parts.put("utm_content", utmContent);
        parts.put("from", referrer);
        String line = parts.entrySet().stream()
                .filter(part -> part.getValue() != null && !part.getValue().isBlank())
                .map(part ->
                        part.getKey() + "=" + String.valueOf(part.getValue()).replaceAll("\\s+", " "))
                .collect(Collectors.joining("; "));
        return line.isEmpty() ? null : cut(line);
    }

    /** Two requests with one key are one request when this is equal. */
    String hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cut(String line) {
        if (line.length() <= DETAIL_MAX) {
            return line;
        }
        // Never through the middle of a character of two halves.
        int end = Character.isHighSurrogate(line.charAt(DETAIL_MAX - 1)) ? DETAIL_MAX - 1 : DETAIL_MAX;
        return line.substring(0, end);
    }
}
