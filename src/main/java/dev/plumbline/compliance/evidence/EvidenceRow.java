package dev.plumbline.compliance.evidence;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.ProofKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A certificate that waits.
 *
 * @param name  of the property
 * @param label what the kind is called
 * @param own   whether the caller handed it in, and so leaves it to others
 */
record EvidenceRow(
        CertificateId id,
        PropertyId property,
        String name,
        ProofKind kind,
        String label,
        LocalDate issuedOn,
        boolean documented,
        String submittedBy,
        Instant submittedAt,
        boolean own) {}
