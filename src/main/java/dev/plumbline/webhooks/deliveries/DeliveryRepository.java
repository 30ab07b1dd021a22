package dev.plumbline.webhooks.deliveries;

import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Page;
import dev.plumbline.webhooks.DeliveryId;
import dev.plumbline.webhooks.DeliveryState;
import dev.plumbline.webhooks.EndpointId;
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

@Repository
class DeliveryRepository {
    private static final List<SortKey> SORTS = List.of(SortKey.of("createdAt", "created_at", "timestamptz"));

    private static final String DELIVERY = """
            select id, endpoint_id, event_id, type, subject_id, state, created_at, due_at, ended_at, attempts, last_status,
                   last_error
              from webhooks.delivery
            """;

    private static final String ONE = """
            select id, endpoint_id, event_id, type, subject_id, state, created_at, due_at, ended_at, attempts, last_status,
                   last_error, body
              from webhooks.delivery
             where firm_id = shared.firm() and id = :id
            """;

    private static final String ATTEMPTS = """
            select number, sent_at, millis, status, answer, error
              from webhooks.attempt
             where firm_id = shared.firm() and delivery_id = :id
             order by number
            """;

    private static final String PENDING = """
            select distinct subject_id
              from webhooks.delivery
             where firm_id = shared.firm() and endpoint_id = :endpoint and state = 'pending'
               and subject_id = any(cast(:subjects as uuid[]))
            """;

    private static final String INSERT = """
            insert into webhooks.delivery (firm_id, id, endpoint_id, event_id, type, subject_id, body, state, due_at, attempts,
                                           created_at)
            select shared.firm(), d.id, :endpoint, d.event, d.type, d.subject, d.body, 'pending',
                   case when d.first then cast(:now as timestamptz) end, 0, :now
              from unnest(cast(:ids as uuid[]), cast(:events as uuid[]), cast(:types as text[]), cast(:subjects as uuid[]),
                          cast(:bodies as text[]), cast(:firsts as boolean[]))
                   with ordinality as d (id, event, type, subject, body, first, n)
             order by d.n
            """;

    private static final String AGAIN = """
            select d.event_id, d.type, d.subject_id, d.body
              from webhooks.delivery d
             where d.firm_id = shared.firm() and d.endpoint_id = :endpoint and d.created_at >= :from and d.created_at < :to
               and (d.state = 'failed' or (:all and d.state = 'delivered'))
               and not exists (select
                                 from webhooks.delivery n
                                where n.firm_id = d.firm_id and n.endpoint_id = d.endpoint_id and n.event_id = d.event_id
                                  and n.seq > d.seq)
             order by d.created_at, d.id
             limit :limit
            """;

    private static final String FORGET_ATTEMPTS = """
            delete from webhooks.attempt a
             using webhooks.delivery d
             where d.firm_id = shared.firm() and d.ended_at < :before
               and a.firm_id = d.firm_id and a.delivery_id = d.id
            """;

    private static final String FORGET = """
            delete from webhooks.delivery
             where firm_id = shared.firm() and ended_at < :before
            """;

    private final JdbcClient jdbc;

    DeliveryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param first whether nothing that happened to the record before is still to be taken */
    record NewDelivery(DeliveryId id, Sent what, boolean first) {}

    Page<DeliveryView> page(DeliveryFilter filter, PageRequest asked) {
        Listing listing = Listing.of(asked, SORTS, filter);
        Where where = new Where().and("firm_id = shared.firm()");
        if (filter.endpoint() != null) {
            where.and("endpoint_id = :endpoint", "endpoint", filter.endpoint().value());
        }
        if (filter.state() != null) {
            where.and("state = :state", "state", filter.state().code());
        }
        listing.seek(where, "id");
        List<DeliveryView> rows = jdbc.sql(DELIVERY + where.sql() + listing.orderBy("id"))
                .params(where.params())
                .query((row, n) -> view(row))
                .list();
        return listing.page(
                rows, d -> d.createdAt().toString(), d -> d.id().value().toString());
    }

    Optional<DeliveryPage> find(DeliveryId id) {
        return jdbc.sql(ONE)
                .param("id", id.value())
                .query((row, n) -> new DeliveryPage(view(row), row.getString("body"), attempts(id)))
                .optional();
    }

    /** Records of which something is still to be taken. */
    List<UUID> pending(EndpointId endpoint, List<UUID> subjects) {
        return jdbc.sql(PENDING)
                .param("endpoint", endpoint.value())
                .param("subjects", subjects.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("subject_id", UUID.class))
                .list();
    }

    void insert(EndpointId endpoint, List<NewDelivery> all, Instant now) {
        jdbc.sql(INSERT)
                .param("endpoint", endpoint.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", all.stream().map(d -> d.id().value()).toArray(UUID[]::new))
                .param("events", all.stream().map(d -> d.what().event()).toArray(UUID[]::new))
                .param("types", all.stream().map(d -> d.what().type()).toArray(String[]::new))
                .param("subjects", all.stream().map(d -> d.what().subject()).toArray(UUID[]::new))
                .param("bodies", all.stream().map(d -> d.what().body()).toArray(String[]::new))
                .param("firsts", all.stream().map(NewDelivery::first).toArray(Boolean[]::new))
                .update();
    }

    /**
     * What was sent last of each event: what is being sent again is left out, so that the next call goes on.
     *
     * @param all also what was taken, not only what was given up
     */
    List<Sent> sent(EndpointId endpoint, Instant from, Instant to, boolean all, int limit) {
        return jdbc.sql(AGAIN)
                .param("endpoint", endpoint.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("all", all)
                .param("limit", limit)
                .query((row, n) -> new Sent(
                        row.getObject("event_id", UUID.class),
                        row.getString("type"),
                        row.getObject("subject_id", UUID.class),
                        row.getString("body")))
                .list();
    }

    void forget(Instant before) {
        jdbc.sql(FORGET_ATTEMPTS)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(FORGET).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }

    private List<AttemptView> attempts(DeliveryId id) {
        return jdbc.sql(ATTEMPTS)
                .param("id", id.value())
                .query((row, n) -> new AttemptView(
                        row.getInt("number"),
                        row.getTimestamp("sent_at").toInstant(),
                        row.getLong("millis"),
                        row.getObject("status", Integer.class),
                        row.getString("answer"),
                        row.getString("error")))
                .list();
    }

    private static DeliveryView view(ResultSet row) throws SQLException {
        return new DeliveryView(
                new DeliveryId(row.getObject("id", UUID.class)),
                new EndpointId(row.getObject("endpoint_id", UUID.class)),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getObject("subject_id", UUID.class),
                Coded.of(DeliveryState.class, row.getString("state")),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "due_at"),
                instant(row, "ended_at"),
                row.getInt("attempts"),
                row.getObject("last_status", Integer.class),
                row.getString("last_error"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
