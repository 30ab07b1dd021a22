package dev.plumbline.sales.leads;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadSource;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.Temperature;
import dev.plumbline.sales.Urgency;
import dev.plumbline.sales.leads.LeadParts.Coordinates;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A lead as lists, the board and the map show it.
 *
 * @param clock of the first response; null when none was promised, as to an imported lead
 */
record LeadSummary(
        LeadId id,
        long version,
        LeadStatus status,
        String name,
        @Nullable String company,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String street,
        @Nullable String city,
        @Nullable String postcode,
        @Nullable Coordinates at,
        LeadSource source,
        @Nullable Urgency urgency,
        int score,
        Temperature temperature,
        @Nullable MemberId owner,
        @Nullable BigDecimal quoted,
        SortedSet<String> tags,
        @Nullable Instant firstContactAt,
        @Nullable Instant lastContactAt,
        @Nullable Clock clock,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /**
     * @param deadline when the promise is broken unless somebody answers
     * @param endedAt  when it ended, by an answer or because none was needed any more; null while it runs
     */
    record Clock(Instant deadline, @Nullable Instant endedAt) {}

    static LeadSummary of(Lead lead, @Nullable Clock clock, Instant updatedAt) {
        Lead.Facts facts = lead.facts();
        return new LeadSummary(
                lead.id(),
                lead.version(),
                lead.status(),
                facts.person().display(),
                facts.person().company(),
                facts.contact().phone(),
                facts.contact().email(),
                facts.address().street(),
                facts.address().city(),
                facts.address().postcode(),
                facts.address().at(),
                facts.origin().source(),
                facts.need().urgency(),
                lead.score().shown(),
                lead.score().temperature(),
                lead.assignment().owner(),
                facts.budget().quoted(),
                facts.tags(),
                lead.activity().firstContactAt(),
                lead.activity().lastContactAt(),
                clock,
                lead.createdAt(),
                updatedAt);
    }

    /** The text of the sort key in this row, for the cursor. */
    String key(String sort) {
        return switch (sort) {
            case "score" -> String.valueOf(score);
            case "name" -> name;
            case "quoted" -> quoted == null ? "0" : quoted.toPlainString();
            case "updatedAt" -> updatedAt.toString();
            default -> createdAt.toString();
        };
    }
}
