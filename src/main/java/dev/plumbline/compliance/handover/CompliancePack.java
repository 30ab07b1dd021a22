package dev.plumbline.compliance.handover;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.Holdings;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CompliancePermission;
import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.certificates.CertificateStatus;
import dev.plumbline.compliance.certificates.Certificates;
import dev.plumbline.compliance.certificates.FiledCertificate;
import dev.plumbline.compliance.handover.PackFile.Packed;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.RecordVersion;
import dev.plumbline.documents.RecordVersions;
import dev.plumbline.exports.ExportItems;
import dev.plumbline.exports.ExportSource;
import dev.plumbline.exports.files.Exports;
import dev.plumbline.exports.table.TableColumn;
import dev.plumbline.records.kinds.Kinds;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of a pack, as a list: each row is a file. */
@Component
class CompliancePack implements ExportSource<PackOf, PackFile> {
    static final String CLIENTS = "clients";

    private final Homes homes;
    private final Holdings holdings;
    private final Certificates certificates;
    private final RecordVersions versions;
    private final Kinds records;
    private final PackItems items;
    private final Clock clock;

    CompliancePack(
            Homes homes,
            Holdings holdings,
            Certificates certificates,
            RecordVersions versions,
            Kinds records,
            PackItems items,
            Clock clock) {
        this.homes = homes;
        this.holdings = holdings;
        this.certificates = certificates;
        this.versions = versions;
        this.records = records;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "compliance_pack";
    }

    @Override
    public String label() {
        return "Compliance pack";
    }

    @Override
    public String permission() {
        return CompliancePermission.PACK;
    }

    @Override
    public Class<PackOf> filter() {
        return PackOf.class;
    }

    @Override
    public Optional<ExportItems<PackFile>> items() {
        return Optional.of(items);
    }

    @Override
    public Map<String, TableColumn<PackFile>> columns() {
        Map<String, TableColumn<PackFile>> columns = new LinkedHashMap<>();
        columns.put("property", TableColumn.text("Property", row -> row.of().name()));
        columns.put("file", TableColumn.text("File", PackFile::name));
        return columns;
    }

    /** @throws dev.plumbline.shared.Problem not found: also for what the caller may not know of */
    @Transactional(readOnly = true)
    public void require(PackOf asked) {
        if (asked.property() != null) {
            homes.record(asked.property());
        }
        if (asked.client() != null) {
            records.find(CLIENTS, asked.client().value());
        }
    }

    @Override
    public void read(PackOf asked, Consumer<PackFile> row) {
        require(asked);
        Instant now = clock.instant();
        LocalDate day = asked.asOf() == null ? LegalDay.of(now) : asked.asOf();
        List<PropertyId> properties = properties(asked);
        Map<PropertyId, String> names = homes.names(properties);
        Map<PropertyId, List<FiledCertificate>> filed =
                certificates.of(properties, now).stream().collect(Collectors.groupingBy(FiledCertificate::property));
        for (PropertyId property : properties) {
            Packed packed = new Packed(property, names.getOrDefault(property, ""), day, asked.client() != null);
            for (PackPart part : PackPart.values()) {
                row.accept(PackFile.of(packed, part));
            }
            shown(packed, filed.getOrDefault(property, List.of())).forEach(row);
        }
    }

    /** One more than a bundle has room for is enough to be refused. */
    private List<PropertyId> properties(PackOf asked) {
        if (asked.property() != null) {
            return List.of(asked.property());
        }
        ClientId client = Objects.requireNonNull(asked.client());
        return holdings.of(client, Exports.BUNDLE_FILES / PackPart.values().length + 1);
    }

    private List<PackFile> shown(Packed packed, List<FiledCertificate> filed) {
        List<FiledCertificate> shown = filed.stream()
                .filter(one -> one.status() != CertificateStatus.WITHDRAWN)
                .filter(one -> one.stated().shownBy() != null)
                .toList();
        Map<DocumentVersionId, RecordVersion> seen = versions
                .of(
                        Homes.PROPERTIES,
                        packed.property().value(),
                        shown.stream().map(CompliancePack::version).distinct().toList())
                .stream()
                .collect(Collectors.toMap(RecordVersion::id, Function.identity()));
        return shown.stream()
                .map(one -> PackFile.of(packed, name(one, seen.get(version(one))), version(one)))
                .toList();
    }

    private static DocumentVersionId version(FiledCertificate one) {
        return Objects.requireNonNull(one.stated().shownBy());
    }

    /** What it is, of when, and whether it counts; with the ending of the file. */
    private static String name(FiledCertificate one, @Nullable RecordVersion seen) {
        String file = seen == null ? "" : seen.file();
        int dot = file.lastIndexOf('.');
        return one.stated().issuedOn() + " " + one.kind().label() + " ("
                + one.status().code() + ")" + (dot < 0 ? "" : file.substring(dot));
    }
}
