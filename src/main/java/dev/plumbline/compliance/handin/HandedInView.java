package dev.plumbline.compliance.handin;

import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.certificates.CertificateStatus;
import dev.plumbline.compliance.certificates.CertificateView;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as people of the client see it. What people of the firm note for themselves is not in it.
 *
 * @param label    what the kind is called
 * @param subjects what it is about, where that is not the property
 * @param file     what the document is called that shows it; absent for none
 * @param by       who handed it in
 * @param reason   why it was rejected
 * @param commands what this caller may do with it now, and what is missing where not
 */
record HandedInView(
        CertificateId id,
        long version,
        ProofKind kind,
        String label,
        CertificateStatus status,
        List<String> subjects,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate nextDueOn,
        List<String> outcomes,
        @Nullable String number,
        @Nullable String inspector,
        @Nullable String registration,
        @Nullable DocumentVersionId shownBy,
        @Nullable String file,
        String by,
        Instant submittedAt,
        Instant decidedAt,
        @Nullable String reason,
        List<CommandView> commands)
        implements Versioned {
    static HandedInView of(CertificateView one) {
        CertificateView.CertificateDocument document = one.shownBy();
        return new HandedInView(
                one.id(),
                one.version(),
                one.kind(),
                one.label(),
                one.status(),
                one.subjects().stream()
                        .map(subject -> subject.label() == null ? "" : subject.label())
                        .toList(),
                one.issuedOn(),
                one.expiresOn(),
                one.nextDueOn(),
                one.outcomes(),
                one.number(),
                one.inspector(),
                one.registration(),
                document == null ? null : document.version(),
                document == null ? null : document.name(),
                one.submittedBy(),
                one.submittedAt(),
                one.recordedAt(),
                one.reason(),
                one.commands().stream()
                        .filter(command -> command.name().equals("withdraw"))
                        .toList());
    }
}
