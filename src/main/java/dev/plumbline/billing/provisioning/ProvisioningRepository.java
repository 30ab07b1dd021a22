package dev.plumbline.billing.provisioning;

import dev.plumbline.billing.CheckoutId;
import dev.plumbline.billing.ProvisioningId;
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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProvisioningRepository {
    static final List<SortKey> SORTS = List.of(SortKey.of("created", "p.created_at", "timestamptz"));

    private static final String PROVISIONING = """
            select p.id, p.version, p.checkout_id, p.application_id, p.status, p.status_at, p.attempts, p.client_id, p.failure,
                   p.created_at
              from billing.provisioning p
            """;
    private static final String ONE = PROVISIONING + " where p.firm_id = shared.firm() and p.id = :id";
    private static final String LOCK = ONE + " for update";
    private static final String INSERT = """
            insert into billing.provisioning (firm_id, id, checkout_id, application_id, status, status_command, status_at, attempts,
                                              created_at, updated_at)
            values (shared.firm(), :id, :checkout, :application, 'pending', 'create', :now, 0, :now, :now)
                on conflict on constraint provisioning_once do nothing
            """;
    private static final String MOVE = """
            update billing.provisioning
               set status = :status, status_command = :command, attempts = :attempts, failure = :failure
             where firm_id = shared.firm() and id = :id
            """;
    private static final String TRIED = """
            update billing.provisioning
               set attempts = :attempts, failure = :failure
             where firm_id = shared.firm() and id = :id
            """;
    private static final String ACCEPTED = """
            update billing.provisioning set client_id = :client where firm_id = shared.firm() and id = :id
            """;

    private static final String OPEN = """
            select p.client_id from billing.provisioning p
             where p.firm_id = shared.firm() and p.client_id = any(:clients) and p.status <> 'completed'
            """;

    private final JdbcClient jdbc;

    ProvisioningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Provisioning> page(Listing listing, @Nullable ProvisioningStatus status) {
        Where where = new Where()
                .and("p.firm_id = shared.firm()")
                .when(status == null ? null : status.code(), "p.status = :status", "status");
        listing.seek(where, "p.id");
        List<Provisioning> rows = jdbc.sql(PROVISIONING + where.sql() + listing.orderBy("p.id"))
                .params(where.params())
                .query((row, n) -> provisioning(row))
                .list();
        return listing.page(
                rows, row -> row.createdAt().toString(), row -> row.id().value().toString());
    }

    Optional<Provisioning> find(ProvisioningId id) {
        return jdbc.sql(ONE)
                .param("id", id.value())
                .query((row, n) -> provisioning(row))
                .optional();
    }

    /** Those of the clients for whom something is still to be done. */
    Set<ClientId> open(Collection<ClientId> clients) {
        UUID[] ids = clients.stream().map(ClientId::value).toArray(UUID[]::new);
        return jdbc
                .sql(OPEN)
                .param("clients", ids)
                .query((row, n) -> new ClientId(row.getObject("client_id", UUID.class)))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<Provisioning> lock(ProvisioningId id) {
        return jdbc.sql(LOCK)
                .param("id", id.value())
                .query((row, n) -> provisioning(row))
                .optional();
    }

    /** False when the checkout has one. */
    boolean insert(ProvisioningId id, CheckoutId checkout, UUID application, Instant now) {
        return jdbc.sql(INSERT)
                        .param("id", id.value())
                        .param("checkout", checkout.value())
                        .param("application", application)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @param next its state, attempts and failure are written */
    void move(Provisioning next, String command) {
        written(MOVE, next)
                .param("status", next.status().code())
                .param("command", command)
                .update();
    }

    /** @param next its attempts and failure are written */
    void tried(Provisioning next) {
        written(TRIED, next).update();
    }

    void accepted(ProvisioningId id, ClientId client) {
        jdbc.sql(ACCEPTED)
                .param("id", id.value())
                .param("client", client.value())
                .update();
    }

    private JdbcClient.StatementSpec written(String sql, Provisioning next) {
        return jdbc.sql(sql)
                .param("id", next.id().value())
                .param("attempts", next.attempts())
                .param("failure", next.failure());
    }

    private static Provisioning provisioning(ResultSet row) throws SQLException {
        UUID client = row.getObject("client_id", UUID.class);
        return new Provisioning(
                new ProvisioningId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new CheckoutId(row.getObject("checkout_id", UUID.class)),
                row.getObject("application_id", UUID.class),
                Coded.of(ProvisioningStatus.class, row.getString("status")),
                row.getObject("status_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                client == null ? null : new ClientId(client),
                row.getString("failure"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
