package dev.plumbline.compliance.certificates;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as those see it who see the property.
 *
 * @param label      what the kind is called
 * @param documented whether a version of a document is said to show it, which the caller may not see
 * @param shownBy    that version; absent for none, and for one that the caller does not see
 * @param reason     why it was rejected
 * @param warnings   what is worth a second look
 */
public record CertificateView(
        CertificateId id,
        long version,
        PropertyId property,
        ProofKind kind,
        String label,
        CertificateStatus status,
        List<CertificateSubject> subjects,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate nextDueOn,
        @Nullable LocalDate remedyBy,
        List<String> outcomes,
        @Nullable String number,
        @Nullable String inspector,
        @Nullable String registration,
        @Nullable String person,
        @Nullable String note,
        boolean documented,
        @Nullable CertificateDocument shownBy,
        String submittedBy,
        Instant submittedAt,
        CertificateAct act,
        String recordedBy,
        Instant recordedAt,
        @Nullable String reason,
        List<CertificateWarning> warnings,
        List<CommandView> commands)
        implements Versioned {
    /** @param label absent for what was taken back since */
    public record CertificateSubject(UUID id, @Nullable String label) {}

    /** @param opens whether it can be opened now */
    public record CertificateDocument(
            DocumentVersionId version, DocumentId document, String name, int number, boolean opens) {}
}
