package dev.plumbline.clients.answers;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;
import dev.plumbline.clients.facts.FactStanding;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class FactRepository {
    /** Of each fact and day the answer that was recorded last; the order is that of the index. */
    private static final String COUNTING = """
            select distinct on (a.property_id, a.code, a.true_from)
                   a.id, a.property_id, a.code, a.standing, a.value, a.true_from, a.source, a.note, a.recorded_by, a.recorded_at
              from clients.fact_answer a
             where a.firm_id = shared.firm() and a.property_id = any(:properties) and a.recorded_at <= :knownAt
             order by a.property_id, a.code, a.true_from, a.nr desc
            """;

    private static final String LAST = """
            select coalesce(max(a.nr), 0)
              from clients.fact_answer a
             where a.firm_id = shared.firm() and a.property_id = :property
            """;

    private static final String INSERT = """
            insert into clients.fact_answer (firm_id, id, property_id, nr, code, standing, value, true_from, source, note,
                                             recorded_by, recorded_at)
            select shared.firm(), a.id, :property, a.nr, a.code, a.standing, a.value, a."trueFrom", a.source, a.note, :by, :now
              from jsonb_to_recordset(cast(:answers as jsonb))
                   as a (id uuid, nr integer, code text, standing text, value text, "trueFrom" date, source text, note text)
            """;

    private static final String HISTORY = """
            select a.id, a.property_id, a.code, a.standing, a.value, a.true_from, a.source, a.note, a.recorded_by, a.recorded_at
              from clients.fact_answer a
             where a.firm_id = shared.firm() and a.property_id = :property and a.code = :code
             order by a.nr desc
             limit :limit
            """;

    private static final String TOLD = """
            select a.id, a.property_id, a.code, a.standing, a.value, a.true_from, a.source, a.note, a.recorded_by, a.recorded_at
              from clients.fact_answer a
             where a.firm_id = shared.firm() and a.property_id = any(:properties)
               and a.recorded_at >= :from and (a.recorded_at, a.id) < (:before, :beforeId)
             order by a.recorded_at desc, a.id desc
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FactRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A row as it was recorded. */
    record Recorded(
            UUID id,
            PropertyId property,
            String code,
            FactStanding standing,
            @Nullable String value,
            LocalDate trueFrom,
            Provenance provenance) {}

    /** A row to be: as the statement that inserts many names its parts. */
    record NewRow(
            UUID id,
            long nr,
            String code,
            String standing,
            @Nullable String value,
            String trueFrom,
            String source,
            @Nullable String note) {}

    /** What counted at an instant, for each fact the earliest day first; what was withdrawn is among it. */
    List<Recorded> counting(Collection<PropertyId> properties, Instant knownAt) {
        return jdbc.sql(COUNTING)
                .param("properties", properties.stream().map(PropertyId::value).toArray(UUID[]::new))
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, n) -> recorded(row))
                .list();
    }

    /** How many answers were recorded of a property. */
    long last(PropertyId property) {
        return jdbc.sql(LAST)
                .param("property", property.value())
                .query((row, n) -> row.getLong(1))
                .single();
    }

    void insert(PropertyId property, List<NewRow> rows, @Nullable MemberId by, Instant now) {
        jdbc.sql(INSERT)
                .param("property", property.value())
                .param("answers", json.writeValueAsString(rows))
                .param("by", by == null ? null : by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Recorded> history(PropertyId property, String code, int limit) {
        return jdbc.sql(HISTORY)
                .param("property", property.value())
                .param("code", code)
                .param("limit", limit)
                .query((row, n) -> recorded(row))
                .list();
    }

    List<Recorded> latest(List<UUID> properties, TimelineSpan span) {
        return jdbc.sql(TOLD)
                .param("properties", properties.toArray(UUID[]::new))
                .param("from", span.fromTime())
                .param("before", span.beforeTime())
                .param("beforeId", span.beforeId())
                .param("limit", span.limit())
                .query((row, n) -> recorded(row))
                .list();
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        UUID by = row.getObject("recorded_by", UUID.class);
        return new Recorded(
                row.getObject("id", UUID.class),
                new PropertyId(row.getObject("property_id", UUID.class)),
                row.getString("code"),
                Coded.of(FactStanding.class, row.getString("standing")),
                row.getString("value"),
                row.getObject("true_from", LocalDate.class),
                new Provenance(
                        Coded.of(AnswerSource.class, row.getString("source")),
                        row.getString("note"),
                        by == null ? null : new MemberId(by),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
    }
}
