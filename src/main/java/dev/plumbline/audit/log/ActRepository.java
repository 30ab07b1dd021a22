package dev.plumbline.audit.log;

import dev.plumbline.audit.ActFilter;
import dev.plumbline.audit.ActsOf;
import dev.plumbline.audit.RecordedAct;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ActRepository {
    /** Of each record its latest by the index that has them in this order, however many it has. */
    private static final String LATEST = """
            select e.id, e.at, e.subject_type, e.subject_id, e.operation, e.actor_kind, e.actor_name, e.reason,
                   e.before::text as before, e.after::text as after
              from unnest(cast(:subjects as uuid[])) as wanted (id)
             cross join lateral (
                   select e.id, e.at, e.subject_type, e.subject_id, e.operation, e.actor_kind, e.actor_name, e.reason,
                          e.before, e.after
                     from audit.event e
                    where e.firm_id = shared.firm() and e.subject_id = wanted.id and e.subject_type = :table
                      and e.at >= :from and (e.at, e.id) < (:before, :beforeId)
                      and (e.operation = 'insert' and :made
                           or e.operation = 'update' and jsonb_exists_any(e.after, :any)
                              and not jsonb_exists_any(e.after, :unless))
                    order by e.at desc, e.id desc
                    limit :limit) e
             order by e.at desc, e.id desc
             limit :limit
            """;

    /**
     * By the index that has the acts of each actor in this order, until there are enough: a list of what is wanted of each table is
     * asked by a subquery, since a join could make the planner read and sort all that somebody ever did.
     */
    private static final String LATEST_OF = """
            select e.id, e.at, e.subject_type, e.subject_id, e.operation, e.actor_kind, e.actor_name, e.reason,
                   e.before::text as before, e.after::text as after
              from audit.event e
             where e.firm_id = shared.firm() and e.actor_id = :actor
               and e.at >= :from and (e.at, e.id) < (:before, :beforeId)
               and e.subject_type = any(:tables) and e.subject_id <> :except
               and (select count(*)
                      from jsonb_to_recordset(cast(:wanted as jsonb)) as w ("table" text, made boolean, "any" text[], unless text[])
                     where w."table" = e.subject_type
                       and (e.operation = 'insert' and w.made
                            or e.operation = 'update' and jsonb_exists_any(e.after, w."any")
                               and not jsonb_exists_any(e.after, w.unless))) > 0
             order by e.at desc, e.id desc
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ActRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<RecordedAct> latest(ActFilter filter) {
        return jdbc.sql(LATEST)
                .param("subjects", filter.subjects().toArray(UUID[]::new))
                .param("table", filter.table())
                .param("from", filter.from().atOffset(ZoneOffset.UTC))
                .param("before", filter.before().atOffset(ZoneOffset.UTC))
                .param("beforeId", filter.beforeId())
                .param("made", filter.made())
                .param("any", filter.any().toArray(String[]::new))
                .param("unless", filter.unless().toArray(String[]::new))
                .param("limit", filter.limit())
                .query((row, n) -> act(row))
                .list();
    }

    List<RecordedAct> latest(ActsOf asked) {
        return jdbc.sql(LATEST_OF)
                .param("actor", asked.actor())
                .param("except", asked.except())
                .param(
                        "tables",
                        asked.wanted().stream()
                                .map(ActsOf.Wanted::table)
                                .distinct()
                                .toArray(String[]::new))
                .param("wanted", json.writeValueAsString(asked.wanted()))
                .param("from", asked.from().atOffset(ZoneOffset.UTC))
                .param("before", asked.before().atOffset(ZoneOffset.UTC))
                .param("beforeId", asked.beforeId())
                .param("limit", asked.limit())
                .query((row, n) -> act(row))
                .list();
    }

    private RecordedAct act(ResultSet row) throws SQLException {
        return new RecordedAct(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getString("operation").equals("insert"),
                row.getString("actor_kind"),
                row.getString("actor_name"),
                row.getString("reason"),
                tree(row.getString("before")),
                json.readTree(row.getString("after")));
    }

    private @Nullable JsonNode tree(@Nullable String text) {
        return text == null ? null : json.readTree(text);
    }
}
