package dev.plumbline.audit.view;

import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Repository
class EventRepository {
    private static final List<SortKey> SORTS = List.of(SortKey.of("at", "e.at", "timestamptz"));
    private static final List<SortKey> MARK_SORTS = List.of(SortKey.of("size", "size", "bigint"));

    private static final String EVENT = """
            select e.id, e.at, e.action, e.operation, e.subject_type, e.subject_id, e.actor_kind, e.actor_id, e.actor_name,
                   e.on_behalf_of, e.session_id, e.request_id, e.reason, e.before::text as before, e.after::text as after,
                   l.idx
              from audit.event e
              left join audit.leaf l on l.firm_id = e.firm_id and l.seq = e.seq
            """;

    private static final String FIND = EVENT + """
             where e.firm_id = :firm and e.id = :id
            """;

    private static final String MARK = """
            select size, id, generation, note, at
              from audit.checkpoint
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EventRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Page<EventView> page(FirmId firm, EventFilter filter, PageRequest asked) {
        Listing listing = Listing.of(asked, SORTS, filter);
        Where where = new Where().and("e.firm_id = :firm", "firm", firm.value());
        where.when(filter.actor(), "e.actor_id = :actor", "actor");
        where.when(filter.subjectType(), "e.subject_type = :subjectType", "subjectType");
        where.when(filter.subjectId(), "e.subject_id = :subjectId", "subjectId");
        where.when(offset(filter.from()), "e.at >= :from", "from");
        where.when(offset(filter.to()), "e.at < :to", "to");
        if (filter.action() != null) {
            where.begins("e.action", "action", filter.action());
        }
        if (filter.reason() != null) {
            where.and("e.reason is not null");
            where.and("position(lower(:reason) in lower(e.reason)) > 0", "reason", filter.reason());
        }
        listing.seek(where, "e.id");
        List<EventView> rows = jdbc.sql(EVENT + where.sql() + listing.orderBy("e.id"))
                .params(where.params())
                .query((row, n) -> event(row))
                .list();
        return listing.page(rows, e -> e.at().toString(), e -> e.id().toString());
    }

    Optional<EventView> find(FirmId firm, UUID id) {
        return jdbc.sql(FIND)
                .param("firm", firm.value())
                .param("id", id)
                .query((row, n) -> event(row))
                .optional();
    }

    Page<CheckpointView> checkpoints(FirmId firm, PageRequest asked) {
        Listing listing = Listing.of(asked, MARK_SORTS, "checkpoints");
        Where where = new Where().and("firm_id = :firm", "firm", firm.value());
        listing.seek(where, "id");
        List<CheckpointView> rows = jdbc.sql(MARK + where.sql() + listing.orderBy("id"))
                .params(where.params())
                .query((row, n) -> new CheckpointView(
                        row.getObject("id", UUID.class),
                        row.getLong("size"),
                        row.getTimestamp("at").toInstant(),
                        row.getInt("generation"),
                        row.getString("note")))
                .list();
        return listing.page(
                rows, mark -> Long.toString(mark.size()), mark -> mark.id().toString());
    }

    private EventView event(ResultSet row) throws SQLException {
        return new EventView(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("action"),
                row.getString("operation"),
                new EventView.Subject(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                new EventView.Who(
                        row.getString("actor_kind"),
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor_name")),
                row.getObject("on_behalf_of", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getString("request_id"),
                row.getString("reason"),
                tree(row.getString("before")),
                tree(row.getString("after")),
                row.getObject("idx", Long.class));
    }

    private @Nullable JsonNode tree(@Nullable String text) {
        return text == null ? null : json.readTree(text);
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
