package dev.plumbline.compliance.certificates;

import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.records.TimelineEntry;
import dev.plumbline.records.TimelineEntry.By;
import dev.plumbline.records.TimelineSource;
import dev.plumbline.records.TimelineSpan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells in timelines of properties what became of certificates. */
@Component
class CertificatesTold implements TimelineSource {
    private final CertificateRepository certificates;

    CertificatesTold(CertificateRepository certificates) {
        this.certificates = certificates;
    }

    @Override
    public String code() {
        return "certificates";
    }

    @Override
    public String name() {
        return code();
    }

    @Override
    public @Nullable String permission() {
        return null;
    }

    @Override
    public boolean serves(String kind) {
        return kind.equals(Homes.PROPERTIES);
    }

    @Override
    public List<TimelineEntry> read(String kind, List<UUID> records, TimelineSpan span) {
        return certificates.told(records, span).stream()
                .map(CertificatesTold::entry)
                .toList();
    }

    private static TimelineEntry entry(FiledCertificate one) {
        return new TimelineEntry(
                one.entry().id(),
                one.entry().at(),
                one.property().value(),
                one.entry().act().code(),
                By.member(one.entry().by()),
                one.entry().reason(),
                null,
                Map.of(
                        "certificate",
                        one.kind().label(),
                        "issuedOn",
                        one.stated().issuedOn().toString()),
                List.of(),
                null);
    }
}
