package dev.plumbline.compliance.certificates;

import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.statements.Stated;
import dev.plumbline.documents.DocumentVersionId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What callers send. */
public final class CertificateRequests {
    private CertificateRequests() {}

    /**
     * What a certificate states.
     *
     * @param subjects     the appliances, tenancies or hazards that it is about; none for what is about the property
     * @param issuedOn     the day of the check, of registration or of service
     * @param expiresOn    the last day on which it holds
     * @param nextDueOn    when it asks for the next inspection
     * @param remedyBy     until when it asks for remedial work
     * @param outcomes     what it came to: see the kinds of proof
     * @param inspector    who checked
     * @param registration of who checked
     * @param person       who was checked
     * @param shownBy      the version of a document of the property that shows it
     */
    public record CertificateContent(
            @Size(max = 200) @Nullable List<@NotNull UUID> subjects,
            @NotNull LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            @Nullable LocalDate nextDueOn,
            @Nullable LocalDate remedyBy,
            @Size(max = 10) @Nullable List<@NotBlank @Size(max = 40) String> outcomes,
            @Size(max = 100) @Nullable String number,
            @Size(max = 200) @Nullable String inspector,
            @Size(max = 100) @Nullable String registration,
            @Size(max = 200) @Nullable String person,
            @Nullable DocumentVersionId shownBy,
            @Size(max = 500) @Nullable String note) {
        public Stated stated() {
            return new Stated(
                    subjects == null ? List.of() : subjects,
                    issuedOn,
                    expiresOn,
                    nextDueOn,
                    remedyBy,
                    outcomes == null ? List.of() : outcomes,
                    kept(number),
                    kept(inspector),
                    kept(registration),
                    kept(person),
                    shownBy,
                    kept(note));
        }

        private static @Nullable String kept(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    public record NewCertificate(
            @NotNull ProofKind kind, @NotNull @Valid CertificateContent states) {}

    public record CertificateCorrection(@NotNull @Valid CertificateContent states) {}

    record CertificateRejection(@NotBlank @Size(max = 1000) String reason) {}
}
