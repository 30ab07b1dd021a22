package dev.plumbline.clients.portfolio;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.answers.ImportedAnswers;
import dev.plumbline.clients.client.ClientService;
import dev.plumbline.clients.lookalikes.LookAlikes;
import dev.plumbline.clients.property.PropertyDesk;
import dev.plumbline.clients.property.PropertyRecords;
import dev.plumbline.clients.property.PropertyService;
import dev.plumbline.firms.Firms;
import dev.plumbline.imports.ImportField;
import dev.plumbline.imports.ImportTarget;
import dev.plumbline.platform.Reason;
import dev.plumbline.records.RecordTraces;
import dev.plumbline.records.fields.OwnEntries;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Properties from files: each with its client, who is found by name or e-mail or made, and with what is known of it. */
@Component
class PortfolioImport implements ImportTarget {
    private static final String TAKEN_BACK = "The import that brought it was undone.";

    private final Facilities facilities;
    private final PropertyDesk desk;
    private final List<RecordTraces> traces;
    private final Reason reason;

    /** What a reading of a file works with. */
    @Component
    record Facilities(
            ClientService clients,
            PropertyService properties,
            ImportedAnswers answers,
            LookAlikes lookAlikes,
            OwnEntries own,
            Firms firms,
            PortfolioRepository places) {}

    PortfolioImport(Facilities facilities, PropertyDesk desk, List<RecordTraces> traces, Reason reason) {
        this.facilities = facilities;
        this.desk = desk;
        this.traces = List.copyOf(traces);
        this.reason = reason;
    }

    @Override
    public String code() {
        return "properties";
    }

    @Override
    public String label() {
        return "Properties";
    }

    @Override
    public String permission() {
        return ClientsPermission.PROPERTY_IMPORT;
    }

    @Override
    public List<ImportField> fields() {
        return PortfolioFields.with(OwnCells.of(facilities.own()));
    }

    @Override
    public List<Set<String>> needs() {
        return PortfolioFields.NEEDS;
    }

    @Override
    public List<String> comparable() {
        return List.of("address");
    }

    @Override
    public List<ShippedMapping> shipped() {
        return List.of();
    }

    @Override
    public Pass begin(Choice choice) {
        return new PortfolioPass(facilities, choice, facilities.firms().current(), desk.today());
    }

    @Override
    public Map<UUID, String> takeBack(List<UUID> records, Instant made) {
        facilities.places().lock(records);
        Set<UUID> traced = new HashSet<>();
        traces.forEach(each -> traced.addAll(each.among(PropertyRecords.CODE, records)));
        List<UUID> bare = records.stream().filter(id -> !traced.contains(id)).toList();
        reason.because(TAKEN_BACK);
        Set<UUID> gone = new HashSet<>(facilities.places().takeBack(bare, made, TAKEN_BACK));
        Map<UUID, String> kept = new LinkedHashMap<>();
        records.stream()
                .filter(id -> !gone.contains(id))
                .forEach(id -> kept.put(id, "Somebody has worked with this property since it was imported."));
        return kept;
    }
}
