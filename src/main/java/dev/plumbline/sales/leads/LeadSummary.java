package dev.plumbline.sales.leads;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadSource;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.Temperature;
import dev.plumbline.sales.Urgency;
import dev.plumbline.sales.leads.LeadParts.Coordinates;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Versioned;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead as lists, the board and the map show it.
 *
 * @param own   what is said in the firm's own fields, by their codes
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
        Map<String, Object> own,
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

    static LeadSummary of(ResultSet row, LeadColumns columns) throws SQLException {
        String urgency = row.getString("urgency");
        UUID owner = row.getObject("owner_id", UUID.class);
        return new LeadSummary(
                new LeadId(LeadColumns.uuid(row, "id")),
                row.getLong("version"),
                Coded.of(LeadStatus.class, row.getString("status")),
                row.getString("name"),
                row.getString("company"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("street"),
                row.getString("city"),
                row.getString("postcode"),
                LeadColumns.coordinates(row),
                Coded.of(LeadSource.class, row.getString("source")),
                urgency == null ? null : Coded.of(Urgency.class, urgency),
                row.getInt("score"),
                Coded.of(Temperature.class, row.getString("temperature")),
                owner == null ? null : new MemberId(owner),
                row.getBigDecimal("quoted"),
                LeadColumns.tags(row),
                columns.custom(row.getString("custom")),
                LeadColumns.maybe(row, "first_contact_at"),
                LeadColumns.maybe(row, "last_contact_at"),
                clock(row),
                LeadColumns.instant(row, "created_at"),
                LeadColumns.instant(row, "updated_at"));
    }

    private static @Nullable Clock clock(ResultSet row) throws SQLException {
        Instant deadline = LeadColumns.maybe(row, "deadline_at");
        return deadline == null ? null : new Clock(deadline, LeadColumns.maybe(row, "ended_at"));
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
