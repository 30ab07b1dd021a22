package dev.plumbline.compliance.reminders;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.obligations.Deadline;
import dev.plumbline.exports.CalendarSpan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReminderRepository {
    private static final String BEGIN = """
            insert into compliance.reminder_round (firm_id, day, begun_at)
            values (shared.firm(), :day, :now)
                on conflict (firm_id, day) do nothing
            """;

    private static final String LAST = """
            select day
              from compliance.reminder_round
             where firm_id = shared.firm() and day < :day
             order by day desc
             limit 1
            """;

    private static final String DUE = """
            select d.property_id, d.rule, d.subject_id, d.title, d.about, d.due
              from compliance.deadline d
             where d.firm_id = shared.firm() and d.due <= :through
             order by d.due, d.property_id, d.rule, d.subject_id
            """;

    private static final String PLANNED = """
            select d.property_id, d.rule, d.subject_id, d.title, d.about, d.due, d.version, d.changed_at
              from compliance.deadline d
             where d.firm_id = shared.firm() and d.due >= :first and d.due < :end
             order by d.due, d.property_id, d.rule, d.subject_id
             limit :limit
            """;

    private final JdbcClient jdbc;

    ReminderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the day had its round already, on any node. */
    boolean begin(LocalDate day, Instant now) {
        return jdbc.sql(BEGIN)
                        .param("day", day)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The day of the last round before a day. */
    Optional<LocalDate> last(LocalDate day) {
        return jdbc.sql(LAST).param("day", day).query(LocalDate.class).optional();
    }

    /** What is over or falls due until a day, the earliest first. */
    List<Deadline> due(LocalDate through) {
        return jdbc.sql(DUE)
                .param("through", through)
                .query((row, n) -> deadline(row))
                .list();
    }

    /**
     * A deadline as calendars know it.
     *
     * @param version rises with each change
     */
    record Planned(Deadline deadline, long version, Instant changedAt) {}

    /** What falls due in a span, the earliest first. */
    List<Planned> planned(CalendarSpan span) {
        return jdbc.sql(PLANNED)
                .param("first", span.first())
                .param("end", span.end())
                .param("limit", span.limit())
                .query((row, n) -> new Planned(
                        deadline(row),
                        row.getLong("version"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Deadline deadline(ResultSet row) throws SQLException {
        return new Deadline(
                new PropertyId(row.getObject("property_id", UUID.class)),
                row.getString("rule"),
                row.getString("subject_id"),
                row.getString("title"),
                row.getString("about"),
                row.getObject("due", LocalDate.class));
    }
}
