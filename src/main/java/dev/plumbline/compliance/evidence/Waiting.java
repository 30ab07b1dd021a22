package dev.plumbline.compliance.evidence;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.time.LocalDate;

/** A certificate that waits, without the names that go with it. */
record Waiting(
        CertificateId id,
        PropertyId property,
        ProofKind kind,
        LocalDate issuedOn,
        boolean documented,
        MemberId submittedBy,
        Instant submittedAt) {}
