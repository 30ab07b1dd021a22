package dev.plumbline.billing.events;

import dev.plumbline.billing.CheckoutId;
import dev.plumbline.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PaymentEventRepository {
    private static final String INSERT = """
            insert into billing.event (firm_id, external_id, kind, type, happened_at, checkout_id, session_ref, subscription_ref,
                                       customer_ref, told, period_end, ends, received_at)
            values (shared.firm(), :id, :kind, :type, :at, :checkout, :session, :subscription, :customer, :told, :periodEnd,
                    :ends, :now)
                on conflict on constraint event_once do nothing
            """;
    private static final String EVENT = """
            select external_id, kind, type, happened_at, checkout_id, session_ref, subscription_ref, customer_ref, told,
                   period_end, ends
              from billing.event
             where firm_id = shared.firm()
            """;
    /** Each by its own index, and together once. */
    private static final String ABOUT = EVENT + " and checkout_id = :checkout union " + EVENT
            + " and session_ref = :session union " + EVENT + " and subscription_ref = :subscription";

    private final JdbcClient jdbc;

    PaymentEventRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it was told before; whoever tells it at the same time waits here for the first. */
    boolean insert(PaymentEvent event, Instant now) {
        PaymentEvent.Refs refs = event.refs();
        CheckoutId checkout = refs.checkout();
        return jdbc.sql(INSERT)
                        .param("id", event.id())
                        .param("kind", event.kind().code())
                        .param("type", event.type())
                        .param("at", time(event.at()))
                        .param("checkout", checkout == null ? null : checkout.value())
                        .param("session", refs.session())
                        .param("subscription", refs.subscription())
                        .param("customer", refs.customer())
                        .param("told", event.told())
                        .param("periodEnd", time(event.periodEnd()))
                        .param("ends", event.ends())
                        .param("now", time(now))
                        .update()
                == 1;
    }

    List<PaymentEvent> about(CheckoutId checkout, @Nullable String session, @Nullable String subscription) {
        return jdbc.sql(ABOUT)
                .param("checkout", checkout.value())
                .param("session", session)
                .param("subscription", subscription)
                .query((row, n) -> event(row))
                .list();
    }

    private static PaymentEvent event(ResultSet row) throws SQLException {
        UUID checkout = row.getObject("checkout_id", UUID.class);
        OffsetDateTime periodEnd = row.getObject("period_end", OffsetDateTime.class);
        return new PaymentEvent(
                row.getString("external_id"),
                Coded.of(EventKind.class, row.getString("kind")),
                row.getString("type"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                new PaymentEvent.Refs(
                        checkout == null ? null : new CheckoutId(checkout),
                        row.getString("session_ref"),
                        row.getString("subscription_ref"),
                        row.getString("customer_ref")),
                row.getString("told"),
                periodEnd == null ? null : periodEnd.toInstant(),
                row.getBoolean("ends"));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
