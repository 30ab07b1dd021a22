package dev.plumbline.clients.entrance;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.clients.ClientKind;
import dev.plumbline.clients.applications.Stated;
import dev.plumbline.clients.offers.ConsentKind;
import dev.plumbline.clients.offers.Consents;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An application as the predecessor published it. Who sends it has shown the words that the offer has now.
 *
 * @param clientType       INDIVIDUAL, COMPANY or AGENT
 * @param preferredContact EMAIL, SMS or BOTH; EMAIL when absent
 * @param billingPlan      code of a plan
 */
record PublishedApplication(
        @JsonProperty("full_name") @Size(max = 1000) @Nullable
        String fullName,

        @Size(max = 1000) @Nullable String email,
        @Size(max = 1000) @Nullable String phone,

        @JsonProperty("company_name") @Size(max = 1000) @Nullable
        String companyName,

        @JsonProperty("client_type") @Size(max = 20) @Nullable
        String clientType,

        @JsonProperty("preferred_contact") @Size(max = 20) @Nullable
        String preferredContact,

        @JsonProperty("billing_plan") @Size(max = 100) @Nullable
        String billingPlan,

        @Size(max = 100) @Nullable List<@NotNull @Valid PublishedProperty> properties,
        @JsonProperty("consent_data_processing") @Nullable Boolean consentDataProcessing,
        @JsonProperty("consent_service_boundary") @Nullable Boolean consentServiceBoundary,
        @JsonProperty("consent_communications") @Nullable Boolean consentCommunications) {
    private static final Map<String, String> NAMES = Map.of(
            "/kind", "/client_type",
            "/name", "/full_name",
            "/company", "/company_name",
            "/plan", "/billing_plan",
            "/consents/dataProcessing", "/consent_data_processing",
            "/consents/serviceBoundary", "/consent_service_boundary");

    /** A property in the United Kingdom. */
    record PublishedProperty(
            @JsonProperty("address_line_1") @Size(max = 1000) @Nullable
            String addressLine1,

            @JsonProperty("address_line_2") @Size(max = 1000) @Nullable
            String addressLine2,

            @Size(max = 1000) @Nullable String city,
            @Size(max = 1000) @Nullable String postcode) {
        ApplicationRequest.PropertyRequest request() {
            String street = Stream.of(addressLine1, addressLine2)
                    .filter(line -> line != null && !line.isBlank())
                    .map(String::strip)
                    .collect(Collectors.joining(", "));
            return new ApplicationRequest.PropertyRequest(null, street, city, postcode);
        }
    }

    ApplicationRequest request(Consents words) {
        return new ApplicationRequest(
                choice(ClientKind.class, "/client_type", clientType),
                fullName,
                companyName,
                email,
                phone,
                choice(Stated.Contacting.class, "/preferred_contact", preferredContact),
                null,
                null,
                null,
                billingPlan,
                properties == null
                        ? null
                        : properties.stream().map(PublishedProperty::request).toList(),
                new ApplicationRequest.Agreement(
                        version(words, ConsentKind.DATA_PROCESSING, consentDataProcessing),
                        version(words, ConsentKind.SERVICE_BOUNDARY, consentServiceBoundary),
                        version(words, ConsentKind.COMMUNICATIONS, consentCommunications)),
                null,
                null);
    }

    /** The same refusal, which names the fields as they were published. */
    static Problem named(Problem problem) {
        List<FieldProblem> errors = problem.errors().stream()
                .map(each -> new FieldProblem(
                        NAMES.getOrDefault(each.pointer(), each.pointer().replace("/street", "/address_line_1")),
                        each.code(),
                        each.message()))
                .toList();
        return errors.isEmpty() ? problem : Problem.of(problem.code(), problem.detail(), errors);
    }

    private static @Nullable Integer version(Consents words, ConsentKind kind, @Nullable Boolean agreed) {
        return Boolean.TRUE.equals(agreed) ? words.latest(kind).version() : null;
    }

    private static <E extends Enum<E> & Coded> @Nullable E choice(
            Class<E> type, String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.code().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        pointer, "unknown", "This is one of " + Arrays.toString(type.getEnumConstants()) + "."));
    }
}
