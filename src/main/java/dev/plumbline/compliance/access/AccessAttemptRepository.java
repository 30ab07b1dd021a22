package dev.plumbline.compliance.access;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccessAttemptRepository {
    /** Of each its last entry, in the order of the index. */
    private static final String KNOWN = """
            select distinct on (e.attempt_id)
                   e.id, e.attempt_id, e.nr, e.property_id, e.act, e.rule, e.subject_id, e.tried_on, e.way, e.outcome, e.note,
                   e.recorded_by, e.recorded_at
              from compliance.access_entry e
             where e.firm_id = shared.firm() and e.property_id = :property and e.recorded_at <= :knownAt
             order by e.attempt_id, e.nr desc
            """;

    private static final String ADD = """
            insert into compliance.access_entry (firm_id, id, property_id, attempt_id, nr, act, rule, subject_id, tried_on, way,
                                                 outcome, note, recorded_by, recorded_at)
            values (shared.firm(), :entry, :property, :attempt, :nr, :act, :rule, :subject, :on, :way, :outcome, :note, :by, :now)
            """;

    private final JdbcClient jdbc;

    AccessAttemptRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those too that were taken back. */
    List<AccessAttempt> known(PropertyId property, Instant knownAt) {
        return jdbc.sql(KNOWN)
                .param("property", property.value())
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, n) -> attempt(row))
                .list();
    }

    void add(AccessAttempt attempt) {
        AccessAttempt.Tried tried = attempt.tried();
        jdbc.sql(ADD)
                .param("entry", attempt.entry().id())
                .param("property", attempt.property().value())
                .param("attempt", attempt.id().value())
                .param("nr", attempt.version())
                .param("act", attempt.entry().act().code())
                .param("rule", tried.rule())
                .param("subject", tried.subject())
                .param("on", tried.on())
                .param("way", tried.way().code())
                .param("outcome", tried.outcome().code())
                .param("note", tried.note())
                .param("by", attempt.entry().by().value())
                .param("now", attempt.entry().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static AccessAttempt attempt(ResultSet row) throws SQLException {
        return new AccessAttempt(
                new AccessAttemptId(row.getObject("attempt_id", UUID.class)),
                row.getLong("nr"),
                new PropertyId(row.getObject("property_id", UUID.class)),
                new AccessAttempt.Tried(
                        row.getString("rule"),
                        row.getString("subject_id"),
                        row.getObject("tried_on", LocalDate.class),
                        Coded.of(AccessWay.class, row.getString("way")),
                        Coded.of(AccessOutcome.class, row.getString("outcome")),
                        row.getString("note")),
                new AccessAttempt.Entry(
                        row.getObject("id", UUID.class),
                        Coded.of(AccessAct.class, row.getString("act")),
                        new MemberId(row.getObject("recorded_by", UUID.class)),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
    }
}
