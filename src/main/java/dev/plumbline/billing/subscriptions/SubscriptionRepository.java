package dev.plumbline.billing.subscriptions;

import dev.plumbline.billing.CheckoutId;
import dev.plumbline.billing.SubscriptionId;
import dev.plumbline.billing.SubscriptionStatus;
import dev.plumbline.billing.events.SubscriptionFold;
import dev.plumbline.clients.ClientId;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Coded;
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

@Repository
class SubscriptionRepository {
    static final List<SortKey> SORTS = List.of(SortKey.of("created", "s.created_at", "timestamptz"));

    private static final String SUBSCRIPTION = """
            select s.id, s.checkout_id, s.external_ref, s.status, s.status_at, s.client_id, s.period_end, s.ends, s.created_at,
                   c.plan_code, c.plan_name, c.plan_room, c.monthly, c.currency
              from billing.subscription s
              join billing.checkout c on c.firm_id = s.firm_id and c.id = s.checkout_id
            """;
    private static final String LOCK =
            SUBSCRIPTION + " where s.firm_id = shared.firm() and s.external_ref = :ref for no key update of s";
    /** The best first. */
    private static final String OF_CLIENT = SUBSCRIPTION + """
             where s.firm_id = shared.firm() and s.client_id = :client
             order by array_position(array['active', 'trialing', 'past_due', 'pending', 'cancelled'], s.status),
                      s.created_at desc, s.id
             limit 1
            """;

    private static final String CHECKOUT = """
            select checkout_id from billing.subscription where firm_id = shared.firm() and external_ref = :ref
            """;
    private static final String INSERT = """
            insert into billing.subscription (firm_id, id, checkout_id, external_ref, status, status_command, status_at,
                                              client_id, ends, created_at, updated_at)
            values (shared.firm(), :id, :checkout, :ref, 'pending', 'create', :now,
                    (select p.client_id from billing.provisioning p
                      where p.firm_id = shared.firm() and p.checkout_id = :checkout and p.status = 'completed'),
                    false, :now, :now)
            """;
    private static final String MOVE = """
            update billing.subscription
               set status = :status, status_command = :command
             where firm_id = shared.firm() and id = :id
            """;
    private static final String TOLD = """
            update billing.subscription
               set customer_ref = :customer, period_end = :periodEnd, ends = :ends
             where firm_id = shared.firm() and id = :id
            """;
    private static final String LINK = """
            update billing.subscription
               set client_id = :client
             where firm_id = shared.firm() and checkout_id = :checkout and client_id is distinct from :client
            """;

    private final JdbcClient jdbc;

    SubscriptionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Subscription> page(Listing listing, @Nullable SubscriptionStatus status) {
        Where where = new Where()
                .and("s.firm_id = shared.firm()")
                .when(status == null ? null : status.code(), "s.status = :status", "status");
        listing.seek(where, "s.id");
        List<Subscription> rows = jdbc.sql(SUBSCRIPTION + where.sql() + listing.orderBy("s.id"))
                .params(where.params())
                .query((row, n) -> subscription(row))
                .list();
        return listing.page(
                rows, row -> row.createdAt().toString(), row -> row.id().value().toString());
    }

    Optional<Subscription> lock(String ref) {
        return jdbc.sql(LOCK)
                .param("ref", ref)
                .query((row, n) -> subscription(row))
                .optional();
    }

    Optional<Subscription> best(ClientId client) {
        return jdbc.sql(OF_CLIENT)
                .param("client", client.value())
                .query((row, n) -> subscription(row))
                .optional();
    }

    Optional<CheckoutId> checkout(String ref) {
        return jdbc.sql(CHECKOUT).param("ref", ref).query(UUID.class).optional().map(CheckoutId::new);
    }

    void insert(SubscriptionId id, CheckoutId checkout, String ref, Instant now) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("checkout", checkout.value())
                .param("ref", ref)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(SubscriptionId id, SubscriptionStatus status) {
        jdbc.sql(MOVE)
                .param("id", id.value())
                .param("status", status.code())
                .param("command", SubscriptionLifecycle.command(status))
                .update();
    }

    void told(SubscriptionId id, SubscriptionFold told) {
        Instant end = told.periodEnd();
        jdbc.sql(TOLD)
                .param("id", id.value())
                .param("customer", told.customer())
                .param("periodEnd", end == null ? null : end.atOffset(ZoneOffset.UTC))
                .param("ends", told.ends())
                .update();
    }

    void link(CheckoutId checkout, ClientId client) {
        jdbc.sql(LINK)
                .param("checkout", checkout.value())
                .param("client", client.value())
                .update();
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        UUID client = row.getObject("client_id", UUID.class);
        OffsetDateTime end = row.getObject("period_end", OffsetDateTime.class);
        return new Subscription(
                new SubscriptionId(row.getObject("id", UUID.class)),
                new CheckoutId(row.getObject("checkout_id", UUID.class)),
                row.getString("external_ref"),
                Coded.of(SubscriptionStatus.class, row.getString("status")),
                row.getObject("status_at", OffsetDateTime.class).toInstant(),
                new Subscription.Bought(
                        row.getString("plan_code"),
                        row.getString("plan_name"),
                        row.getInt("plan_room"),
                        row.getBigDecimal("monthly"),
                        row.getString("currency")),
                client == null ? null : new ClientId(client),
                end == null ? null : end.toInstant(),
                row.getBoolean("ends"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
