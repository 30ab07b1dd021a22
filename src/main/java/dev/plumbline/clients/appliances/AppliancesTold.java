package dev.plumbline.clients.appliances;

import dev.plumbline.clients.appliances.ApplianceRepository.Entry;
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

/** Tells in timelines of properties what was recorded of appliances. */
@Component
class AppliancesTold implements TimelineSource {
    private final ApplianceRepository appliances;

    AppliancesTold(ApplianceRepository appliances) {
        this.appliances = appliances;
    }

    @Override
    public String code() {
        return "appliances";
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
        return appliances.told(records, span).stream()
                .map(AppliancesTold::entry)
                .toList();
    }

    private static TimelineEntry entry(Entry entry) {
        Appliance appliance = entry.appliance();
        return new TimelineEntry(
                entry.id(),
                Objects.requireNonNull(appliance.provenance().recordedAt()),
                appliance.property().value(),
                entry.act().code(),
                By.member(appliance.provenance().recordedBy()),
                appliance.provenance().note(),
                null,
                facts(appliance.details()),
                List.of(),
                null);
    }

    private static Map<String, String> facts(Appliance.Details details) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("fuel", details.fuel().code());
        facts.put("kind", details.kind().code());
        facts.put("room", details.room());
        LocalDate removed = details.removedOn();
        if (removed != null) {
            facts.put("removedOn", removed.toString());
        }
        return facts;
    }
}
