package dev.plumbline.clients.entrance;

import dev.plumbline.clients.ClientKind;
import dev.plumbline.clients.applications.Stated;
import dev.plumbline.shared.Coded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant sends; what it has to be is told field by field.
 *
 * @param company    of a company or an agent
 * @param contacting how they want to be reached; by e-mail when absent
 * @param remind     who is reminded of dates; the client when absent
 * @param agentName  who is reminded where the agent is
 * @param plan       its code
 * @param consents   what is agreed to; absent for nothing
 * @param website    asked nowhere and hidden from people: who fills it in reads pages by machine
 * @param started    when our page was shown, as it says so itself; absent from other pages
 */
record ApplicationRequest(
        @Nullable ClientKind kind,
        @Size(max = 1000) @Nullable String name,
        @Size(max = 1000) @Nullable String company,
        @Size(max = 1000) @Nullable String email,
        @Size(max = 1000) @Nullable String phone,
        Stated.@Nullable Contacting contacting,
        @Nullable Reminded remind,
        @Size(max = 1000) @Nullable String agentName,
        @Size(max = 1000) @Nullable String agentEmail,
        @Size(max = 100) @Nullable String plan,
        @Size(max = 100) @Nullable List<@NotNull @Valid PropertyRequest> properties,
        @Nullable Agreement consents,
        @Size(max = 1000) @Nullable String website,
        @Size(max = 1000) @Nullable String started) {
    /** Who is reminded of dates. */
    enum Reminded implements Coded {
        CLIENT,
        AGENT
    }

    /**
     * A property in the United Kingdom.
     *
     * @param unit of a building, such as "Flat 3"
     */
    record PropertyRequest(
            @Size(max = 1000) @Nullable String unit,
            @Size(max = 1000) @Nullable String street,
            @Size(max = 1000) @Nullable String city,
            @Size(max = 1000) @Nullable String postcode) {}

    /** The version of the words that were shown, of each consent that is given. */
    record Agreement(
            @Nullable Integer dataProcessing,
            @Nullable Integer serviceBoundary,
            @Nullable Integer communications) {}

    boolean fillsTheTrap() {
        return website != null && !website.isBlank();
    }

    /** Two requests with one key are one request when this is equal, whenever their pages were shown. */
    String hash() {
        String all = List.of(
                        String.valueOf(kind),
                        String.valueOf(name),
                        String.valueOf(company),
                        String.valueOf(email),
                        String.valueOf(phone),
                        String.valueOf(contacting),
                        String.valueOf(remind),
                        String.valueOf(agentName),
                        String.valueOf(agentEmail),
                        String.valueOf(plan),
                        String.valueOf(properties),
                        String.valueOf(consents))
                .toString();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
