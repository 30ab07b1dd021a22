package dev.plumbline.sales.records;

import dev.plumbline.records.RecordFacts;
import dev.plumbline.records.RecordKind;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadService;
import dev.plumbline.sales.news.LeadNews;
import dev.plumbline.sales.sight.Sight;
import dev.plumbline.shared.RowPlace;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads, to be talked about. */
@Component
class LeadRecords implements RecordKind {
    private final LeadService leads;
    private final MergedRepository merged;
    private final LeadNameRepository names;
    private final LeadNews news;

    LeadRecords(LeadService leads, MergedRepository merged, LeadNameRepository names, LeadNews news) {
        this.leads = leads;
        this.merged = merged;
        this.names = names;
        this.news = news;
    }

    @Override
    public String code() {
        return "leads";
    }

    @Override
    public String permission() {
        return SalesPermission.LEAD_READ;
    }

    @Override
    public Optional<RecordFacts> find(UUID id) {
        return leads.find(new LeadId(id)).map(this::facts);
    }

    @Override
    public List<UUID> mergedInto(UUID id) {
        return merged.survivors(new LeadId(id));
    }

    @Override
    public Optional<List<String>> ownTags(UUID id) {
        return leads.find(new LeadId(id)).map(lead -> List.copyOf(lead.facts().tags()));
    }

    @Override
    public Optional<Reach> reach(UUID id) {
        return leads.find(new LeadId(id))
                .map(lead -> new Reach(
                        lead.facts().person().display(), lead.facts().contact().email()));
    }

    @Override
    public List<Named> named(Collection<UUID> ids) {
        return names.seen(ids);
    }

    @Override
    public void changed(RecordFacts record) {
        news.comment(new LeadId(record.id()));
    }

    private RecordFacts facts(Lead lead) {
        RowPlace place =
                new RowPlace(lead.assignment().owner(), lead.assignment().territory());
        return new RecordFacts(
                lead.id().value(),
                lead.version(),
                lead.facts().person().display(),
                "/leads/" + lead.id().value(),
                lead.assignment().owner(),
                lead.deletedAt() == null,
                merged.into(lead.id()),
                null,
                access -> Sight.sees(access, place));
    }
}
