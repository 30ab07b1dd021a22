package dev.plumbline.compliance.snoozes;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SnoozeRepository {
    private static final String STANDING = """
               and e.act = 'snoozed'
               and not exists (select from compliance.snooze_entry r
                                where r.firm_id = e.firm_id and r.snooze_id = e.snooze_id and r.act = 'resumed')
            """;

    private static final String OF_PROPERTY = """
            select e.id, e.snooze_id, e.nr, e.property_id, e.act, e.rule, e.subject_id, e.until_day, e.reason, e.recorded_by,
                   e.recorded_at
              from compliance.snooze_entry e
             where e.firm_id = shared.firm() and e.property_id = :property and e.until_day > :today
            """ + STANDING + """
             order by e.until_day, e.snooze_id
            """;

    private static final String ENDING_AFTER = """
            select e.property_id, e.rule, e.subject_id, e.until_day
              from compliance.snooze_entry e
             where e.firm_id = shared.firm() and e.until_day > :day
            """ + STANDING;

    private static final String ADD = """
            insert into compliance.snooze_entry (firm_id, id, property_id, snooze_id, nr, act, rule, subject_id, until_day, reason,
                                                 recorded_by, recorded_at)
            values (shared.firm(), :entry, :property, :snooze, :nr, :act, :rule, :subject, :until, :reason, :by, :now)
            """;

    private final JdbcClient jdbc;

    SnoozeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that nobody has ended, and that have not ended by themselves; the first to end first. */
    List<Snooze> of(PropertyId property, LocalDate today) {
        return jdbc.sql(OF_PROPERTY)
                .param("property", property.value())
                .param("today", today)
                .query((row, n) -> snooze(row))
                .list();
    }

    List<Snoozes.Silent> endingAfter(LocalDate day) {
        return jdbc.sql(ENDING_AFTER)
                .param("day", day)
                .query((row, n) -> new Snoozes.Silent(
                        new PropertyId(row.getObject("property_id", UUID.class)),
                        row.getString("rule"),
                        row.getString("subject_id"),
                        row.getObject("until_day", LocalDate.class)))
                .list();
    }

    void add(Snooze snooze) {
        jdbc.sql(ADD)
                .param("entry", snooze.entry().id())
                .param("property", snooze.property().value())
                .param("snooze", snooze.id().value())
                .param("nr", snooze.version())
                .param("act", snooze.entry().act().code())
                .param("rule", snooze.terms().rule())
                .param("subject", snooze.terms().subject())
                .param("until", snooze.terms().until())
                .param("reason", snooze.terms().reason())
                .param("by", snooze.entry().by().value())
                .param("now", snooze.entry().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Snooze snooze(ResultSet row) throws SQLException {
        return new Snooze(
                new SnoozeId(row.getObject("snooze_id", UUID.class)),
                row.getLong("nr"),
                new PropertyId(row.getObject("property_id", UUID.class)),
                new Snooze.Terms(
                        row.getString("rule"),
                        row.getString("subject_id"),
                        row.getObject("until_day", LocalDate.class),
                        row.getString("reason")),
                new Snooze.Entry(
                        row.getObject("id", UUID.class),
                        Coded.of(SnoozeAct.class, row.getString("act")),
                        new MemberId(row.getObject("recorded_by", UUID.class)),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
    }
}
