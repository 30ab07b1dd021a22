package dev.plumbline.sales.transfer;

import dev.plumbline.firms.Firms;
import dev.plumbline.imports.ImportField;
import dev.plumbline.imports.ImportTarget;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.duplicates.Duplicates;
import dev.plumbline.sales.fields.LeadFields;
import dev.plumbline.sales.interactions.Interactions;
import dev.plumbline.sales.leads.LeadBatches;
import dev.plumbline.sales.leads.LeadService;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Leads from files. An imported lead is no enquiry: nobody waits for an answer, so it starts no response clock and is not
 * dealt out; it waits in the pool, in the territory of its postcode.
 */
@Component
class LeadImport implements ImportTarget {
    private final Firms firms;
    private final LeadFields fields;
    private final Facilities facilities;

    /** What a reading of a file works with. */
    @Component
    record Facilities(
            LeadService leads,
            LeadBatches batches,
            Duplicates duplicates,
            Interactions interactions,
            ImportedFacts facts) {}

    LeadImport(Firms firms, LeadFields fields, Facilities facilities) {
        this.firms = firms;
        this.fields = fields;
        this.facilities = facilities;
    }

    @Override
    public String code() {
        return "leads";
    }

    @Override
    public String label() {
        return "Leads";
    }

    @Override
    public String permission() {
        return SalesPermission.LEAD_IMPORT;
    }

    @Override
    public List<ImportField> fields() {
        return LeadImportFields.with(fields.list());
    }

    @Override
    public List<Set<String>> needs() {
        return LeadImportFields.NEEDS;
    }

    @Override
    public List<String> comparable() {
        return List.of("phone", "email", "address");
    }

    @Override
    public List<ShippedMapping> shipped() {
        return List.of(NashvillePermits.MAPPING);
    }

    @Override
    public Pass begin(Choice choice) {
        return new LeadImportPass(facilities, choice, firms.current());
    }

    @Override
    public Map<UUID, String> takeBack(List<UUID> records, Instant made) {
        Map<UUID, String> kept = new LinkedHashMap<>();
        facilities
                .batches()
                .takeBack(records)
                .forEach(id -> kept.put(id, "Somebody has worked with this lead since it was imported."));
        return kept;
    }
}
