package dev.plumbline.compliance.handover;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.access.AccessAttemptView;
import dev.plumbline.compliance.access.AccessAttempts;
import dev.plumbline.compliance.certificates.Certificates;
import dev.plumbline.compliance.certificates.FiledCertificate;
import dev.plumbline.compliance.copies.Copies;
import dev.plumbline.compliance.copies.CopyView;
import dev.plumbline.exports.table.TableColumn;
import dev.plumbline.exports.table.TableWriter;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.Members;
import dev.plumbline.shared.MemberId;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What was handed in, and what was given to tenants, as tables. */
@Component
class PackLedgers {
    private final Certificates certificates;
    private final Copies copies;
    private final AccessAttempts attempts;
    private final Members members;
    private final Firms firms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PackLedgers(
            Certificates certificates,
            Copies copies,
            AccessAttempts attempts,
            Members members,
            Firms firms,
            TransactionTemplate transaction,
            Clock clock) {
        this.certificates = certificates;
        this.copies = copies;
        this.attempts = attempts;
        this.members = members;
        this.firms = firms;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Table<R>(List<TableColumn<R>> columns, List<R> rows) {
        void write(OutputStream out) throws IOException {
            TableWriter<R> table = TableWriter.csv(out, columns, TableWriter.ByteOrderMark.WITH);
            for (R row : rows) {
                table.write(row);
            }
            table.finish();
        }
    }

    /** Those too that were rejected or withdrawn. */
    void certificates(PropertyId property, OutputStream out) throws IOException {
        Objects.requireNonNull(transaction.execute(status -> new Table<>(
                        certificateColumns(members.names(), zone()),
                        certificates.of(List.of(property), clock.instant()))))
                .write(out);
    }

    void copies(PropertyId property, OutputStream out) throws IOException {
        Objects.requireNonNull(transaction.execute(
                        status -> new Table<>(copyColumns(zone()), copies.given(property, clock.instant()))))
                .write(out);
    }

    void access(PropertyId property, OutputStream out) throws IOException {
        Objects.requireNonNull(transaction.execute(
                        status -> new Table<>(attemptColumns(zone()), attempts.known(property, clock.instant()))))
                .write(out);
    }

    private ZoneId zone() {
        return firms.current().timeZone();
    }

    private static List<TableColumn<FiledCertificate>> certificateColumns(Map<MemberId, String> names, ZoneId zone) {
        return List.of(
                TableColumn.text("Id", one -> one.id().value().toString()),
                TableColumn.text("Kind", one -> one.kind().label()),
                TableColumn.text("State", one -> one.status().code()),
                TableColumn.date("Issued", one -> one.stated().issuedOn()),
                TableColumn.date("Expires", one -> one.stated().expiresOn()),
                TableColumn.date("Next due", one -> one.stated().nextDueOn()),
                TableColumn.date("Remedy by", one -> one.stated().remedyBy()),
                TableColumn.text(
                        "Outcomes", one -> String.join(", ", one.stated().outcomes())),
                TableColumn.text("Number", one -> one.stated().number()),
                TableColumn.text("Inspector", one -> one.stated().inspector()),
                TableColumn.text("Registration", one -> one.stated().registration()),
                TableColumn.text(
                        "Handed in by", one -> names.get(one.submitted().by())),
                TableColumn.instant("Handed in", zone, one -> one.submitted().at()),
                TableColumn.text("Last act by", one -> names.get(one.decidedBy())),
                TableColumn.instant("Last act", zone, FiledCertificate::decidedAt),
                TableColumn.text("Reason", FiledCertificate::reason));
    }

    private static List<TableColumn<CopyView>> copyColumns(ZoneId zone) {
        return List.of(
                TableColumn.text(
                        "Certificate", copy -> copy.certificate().value().toString()),
                TableColumn.text("Tenancy", CopyView::tenancyLabel),
                TableColumn.date("Given", CopyView::givenOn),
                TableColumn.text("How", copy -> copy.way().code()),
                TableColumn.text("Note", CopyView::note),
                TableColumn.text("Recorded by", CopyView::recordedBy),
                TableColumn.instant("Recorded", zone, CopyView::recordedAt));
    }

    private static List<TableColumn<AccessAttemptView>> attemptColumns(ZoneId zone) {
        return List.of(
                TableColumn.text("Duty", AccessAttemptView::rule),
                TableColumn.text("Of", AccessAttemptView::subject),
                TableColumn.date("Tried", AccessAttemptView::triedOn),
                TableColumn.text("How", attempt -> attempt.way().code()),
                TableColumn.text("What came of it", attempt -> attempt.outcome().code()),
                TableColumn.text("Note", AccessAttemptView::note),
                TableColumn.text("Recorded by", AccessAttemptView::recordedBy),
                TableColumn.instant("Recorded", zone, AccessAttemptView::recordedAt));
    }
}
