package dev.plumbline.sales.records;

import dev.plumbline.records.RecordHit;
import dev.plumbline.records.RecordSearch;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.leads.LeadService;
import dev.plumbline.shared.MatchKeys;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Leads, by any word of what is known of them, and by their number as people write it. */
@Component
class LeadSearch implements RecordSearch {
    /** From so many digits on, what is typed may be a whole number, however it is set apart. */
    private static final Pattern NUMBER = Pattern.compile("[+(]?(?:\\d[ ().\\-/]*){7,15}");

    private final LeadSearchRepository found;
    private final LeadService leads;

    LeadSearch(LeadSearchRepository found, LeadService leads) {
        this.found = found;
        this.leads = leads;
    }

    @Override
    public String kind() {
        return "leads";
    }

    @Override
    public String permission() {
        return SalesPermission.LEAD_READ;
    }

    @Override
    public List<RecordHit> search(String words, int limit) {
        String number = NUMBER.matcher(words).matches() ? MatchKeys.phone(words, leads.region()) : null;
        List<RecordHit> called = number == null ? List.of() : found.withNumber(words, number, limit);
        List<RecordHit> hits = RecordHit.filled(called, limit, () -> found.withWords(words, limit));
        return RecordHit.filled(hits, limit, () -> found.likeThem(words, limit));
    }
}
