package dev.plumbline.compliance.reminders;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.obligations.Deadline;
import java.time.Instant;
import java.time.LocalDate;
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
                .query((row, n) -> new Deadline(
                        new PropertyId(row.getObject("property_id", UUID.class)),
                        row.getString("rule"),
                        row.getString("subject_id"),
                        row.getString("title"),
                        row.getString("about"),
                        row.getObject("due", LocalDate.class)))
                .list();
    }
}
