package dev.plumbline.webhooks.athens;

import dev.plumbline.shared.Coded;
import dev.plumbline.webhooks.DeliveryId;
import dev.plumbline.webhooks.DeliveryState;
import dev.plumbline.webhooks.EndpointId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PtwDeliveryRepository {
    private static final String LAST = """
            select d.id, d.type, d.event_id, d.body, d.state, d.last_status, a.answer, d.last_error, d.attempts, d.created_at,
                   d.ended_at
              from webhooks.delivery d
              left join webhooks.attempt a on a.firm_id = d.firm_id and a.delivery_id = d.id and a.number = d.attempts
             where d.firm_id = shared.firm() and d.endpoint_id = :endpoint
             order by d.created_at desc, d.id desc
             limit :limit
            """;

    private final JdbcClient jdbc;

    PtwDeliveryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PtwDeliveryView> last(EndpointId endpoint, int limit) {
        return jdbc.sql(LAST)
                .param("endpoint", endpoint.value())
                .param("limit", limit)
                .query((row, n) -> delivery(row))
                .list();
    }

    private static PtwDeliveryView delivery(ResultSet row) throws SQLException {
        DeliveryState state = Coded.of(DeliveryState.class, row.getString("state"));
        boolean taken = state == DeliveryState.DELIVERED;
        return new PtwDeliveryView(
                new DeliveryId(row.getObject("id", UUID.class)),
                row.getString("type"),
                row.getObject("event_id", UUID.class),
                row.getString("body"),
                taken ? "success" : state.code(),
                row.getObject("last_status", Integer.class),
                row.getString("answer"),
                row.getString("last_error"),
                Math.max(0, row.getInt("attempts") - 1),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                taken ? ended(row) : null);
    }

    private static @Nullable Instant ended(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("ended_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
