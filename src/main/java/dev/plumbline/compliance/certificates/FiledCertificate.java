package dev.plumbline.compliance.certificates;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.statements.Stated;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it was known at some time: one entry of its ledger, of which the last one counts.
 *
 * @param version how many entries it had then
 */
public record FiledCertificate(
        CertificateId id,
        long version,
        PropertyId property,
        ProofKind kind,
        Stated stated,
        Submitted submitted,
        Entry entry) {
    /** Who handed it in. */
    public record Submitted(MemberId by, Instant at) {}

    /**
     * What was done with it last.
     *
     * @param reason null for what needs none
     */
    record Entry(
            UUID id,
            CertificateAct act,
            MemberId by,
            Instant at,
            @Nullable String reason) {}

    public CertificateStatus status() {
        return entry.act().status();
    }

    /** Who did with it last what made it what it is. */
    public MemberId decidedBy() {
        return entry.by();
    }

    public Instant decidedAt() {
        return entry.at();
    }

    /** Why it was rejected; null for what needs no reason. */
    public @Nullable String reason() {
        return entry.reason();
    }

    boolean submittedBy(@Nullable MemberId member) {
        return submitted.by().equals(member);
    }

    FiledCertificate with(Stated other, Entry next) {
        return new FiledCertificate(id, version + 1, property, kind, other, submitted, next);
    }
}
