package dev.plumbline.clients.tenancies;

import dev.plumbline.clients.tenancies.TenancyRepository.Entry;
import dev.plumbline.records.TimelineEntry;
import dev.plumbline.records.TimelineEntry.By;
import dev.plumbline.records.TimelineSource;
import dev.plumbline.records.TimelineSpan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells in timelines of properties what was recorded of tenancies. */
@Component
class TenanciesTold implements TimelineSource {
    private final TenancyRepository tenancies;

    TenanciesTold(TenancyRepository tenancies) {
        this.tenancies = tenancies;
    }

    @Override
    public String code() {
        return "tenancies";
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
        return kind.equals("properties");
    }

    @Override
    public List<TimelineEntry> read(String kind, List<UUID> records, TimelineSpan span) {
        return tenancies.told(records, span).stream().map(TenanciesTold::entry).toList();
    }

    private static TimelineEntry entry(Entry entry) {
        Tenancy tenancy = entry.tenancy();
        return new TimelineEntry(
                entry.id(),
                Objects.requireNonNull(tenancy.provenance().recordedAt()),
                tenancy.property().value(),
                entry.act().code(),
                By.member(tenancy.provenance().recordedBy()),
                tenancy.provenance().note(),
                null,
                facts(tenancy.details()),
                List.of(),
                null);
    }

    private static Map<String, String> facts(Tenancy.Details details) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kind", details.kind().code());
        facts.put("startsOn", details.startsOn().toString());
        LocalDate end = details.endsOn();
        if (end != null) {
            facts.put("endsOn", end.toString());
        }
        return facts;
    }
}
