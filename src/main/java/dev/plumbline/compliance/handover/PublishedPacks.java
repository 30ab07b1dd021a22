package dev.plumbline.compliance.handover;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.Holdings;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.ComplianceProblem;
import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.certificates.CertificateStatus;
import dev.plumbline.compliance.certificates.Certificates;
import dev.plumbline.compliance.certificates.FiledCertificate;
import dev.plumbline.compliance.handover.PublishedPack.PackedClient;
import dev.plumbline.compliance.handover.PublishedPack.PackedCounts;
import dev.plumbline.compliance.handover.PublishedPack.PackedDocuments;
import dev.plumbline.compliance.handover.PublishedPack.PackedProperty;
import dev.plumbline.compliance.handover.PublishedPack.PackedRequirement;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.compliance.obligations.ObligationService;
import dev.plumbline.compliance.obligations.ObligationsView;
import dev.plumbline.compliance.obligations.ObligationsView.ObligationView;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.shared.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pack as figures: by the same reckoning as the page of each property. */
@Service
class PublishedPacks {
    /** Each is reckoned while somebody waits. */
    static final int PROPERTIES_MAX = 100;

    private final Kinds records;
    private final Holdings holdings;
    private final Homes homes;
    private final ObligationService duties;
    private final Certificates certificates;
    private final Clock clock;

    PublishedPacks(
            Kinds records,
            Holdings holdings,
            Homes homes,
            ObligationService duties,
            Certificates certificates,
            Clock clock) {
        this.records = records;
        this.holdings = holdings;
        this.homes = homes;
        this.duties = duties;
        this.certificates = certificates;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PublishedPack show(ClientId client, @Nullable LocalDate asOf) {
        String name =
                records.find(CompliancePack.CLIENTS, client.value()).facts().name();
        List<PropertyId> held = holdings.of(client, PROPERTIES_MAX + 1);
        if (held.size() > PROPERTIES_MAX) {
            throw Problem.of(
                    ComplianceProblem.PACK_LARGE,
                    "It has more than " + PROPERTIES_MAX + ". Ask for its pack as a file, or for each property.");
        }
        Instant now = clock.instant();
        LocalDate day = asOf == null ? LegalDay.of(now) : asOf;
        Map<PropertyId, String> names = homes.names(held);
        Map<PropertyId, List<FiledCertificate>> filed =
                certificates.of(held, now).stream().collect(Collectors.groupingBy(FiledCertificate::property));
        List<PackedProperty> properties = duties.several(held, day).stream()
                .map(each -> property(
                        each, names.getOrDefault(each.property(), ""), filed.getOrDefault(each.property(), List.of())))
                .sorted(Comparator.comparing(PackedProperty::address)
                        .thenComparing(each -> each.id().value()))
                .toList();
        return new PublishedPack(
                new PackedClient(client, name),
                day,
                properties.stream()
                        .map(PackedProperty::colour)
                        .max(Comparator.<Colour>naturalOrder())
                        .orElse(null),
                properties.stream()
                        .map(PackedProperty::counts)
                        .reduce(new PackedCounts(0, 0, 0), PackedCounts::and)
                        .percent(),
                properties);
    }

    private static PackedProperty property(ObligationsView duties, String address, List<FiledCertificate> filed) {
        PackedCounts counts = new PackedCounts(duties.green(), duties.amber(), duties.red());
        return new PackedProperty(
                duties.property(),
                address,
                duties.colour(),
                counts.percent(),
                counts,
                new PackedDocuments(
                        filed.size() - count(filed, CertificateStatus.WITHDRAWN),
                        count(filed, CertificateStatus.VERIFIED),
                        count(filed, CertificateStatus.SUBMITTED)),
                duties.obligations().stream()
                        .filter(ObligationView::applies)
                        .map(PublishedPacks::requirement)
                        .toList());
    }

    private static int count(List<FiledCertificate> filed, CertificateStatus status) {
        return (int) filed.stream().filter(one -> one.status() == status).count();
    }

    private static PackedRequirement requirement(ObligationView duty) {
        return new PackedRequirement(
                duty.rule(), duty.title(), duty.subject().label(), duty.state(), duty.colour(), duty.due());
    }
}
