package dev.plumbline.compliance.handover;

import dev.plumbline.audit.RecordProofs;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.certificates.Certificates;
import dev.plumbline.compliance.certificates.FiledCertificate;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the log has of a property that its duties are reckoned from. */
@Component
class PackProof {
    /** Reminders that were put off, and who read what, are the firm's own business. */
    private static final Set<String> TABLES = Set.of(
            "clients.property",
            "clients.fact_answer",
            "clients.appliance_entry",
            "clients.tenancy_entry",
            "clients.hazard_entry",
            "compliance.certificate",
            "compliance.certificate_entry",
            "compliance.copy_entry",
            "compliance.access_entry");

    private final RecordProofs proofs;
    private final Certificates certificates;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PackProof(RecordProofs proofs, Certificates certificates, TransactionTemplate transaction, Clock clock) {
        this.proofs = proofs;
        this.certificates = certificates;
        this.transaction = transaction;
        this.clock = clock;
    }

    void write(PropertyId property, OutputStream out) throws IOException {
        List<UUID> subjects = new ArrayList<>(List.of(property.value()));
        Objects.requireNonNull(transaction.execute(status -> certificates.of(List.of(property), clock.instant())))
                .stream()
                .map(FiledCertificate::id)
                .forEach(id -> subjects.add(id.value()));
        proofs.write(TABLES, subjects, out);
    }
}
