package dev.plumbline.billing.checkouts;

import dev.plumbline.billing.CheckoutId;
import dev.plumbline.billing.CheckoutStatus;
import dev.plumbline.billing.events.CheckoutFold;
import dev.plumbline.billing.payment.PaymentSession;
import dev.plumbline.billing.providers.ProviderKind;
import dev.plumbline.clients.Applied;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CheckoutRepository {
    static final List<SortKey> SORTS = List.of(SortKey.of("created", "c.created_at", "timestamptz"));

    private static final String CHECKOUT = """
            select c.id, c.application_id, c.status, c.provider, c.plan_code, c.plan_name, c.plan_room, c.monthly, c.setup,
                   c.currency, c.session_ref, c.url, c.last_failure, c.challenge, c.expires_at, c.created_at,
                   coalesce(p.status = 'completed', false) as provisioned
              from billing.checkout c
              left join billing.provisioning p on p.firm_id = c.firm_id and p.checkout_id = c.id
            """;
    private static final String ONE = CHECKOUT + " where c.firm_id = shared.firm() and c.id = :id";
    private static final String LOCK = ONE + " for no key update of c";
    private static final String LOCK_OPEN = CHECKOUT
            + " where c.firm_id = shared.firm() and c.application_id = :application and c.status = 'open' for no key update of c";
    private static final String PAID = """
            select exists (select from billing.checkout
                            where firm_id = shared.firm() and application_id = :application and status = 'paid')
            """;
    private static final String BY_SESSION = """
            select id from billing.checkout where firm_id = shared.firm() and session_ref = :session
            """;
    /** Of those who open one at the same time all but the first wait here, and find what it has made. */
    private static final String INSERT = """
            insert into billing.checkout (firm_id, id, application_id, status, status_command, status_at, provider, plan_code,
                                          plan_name, plan_room, monthly, setup, currency, expires_at, created_at, updated_at)
            values (shared.firm(), :id, :application, 'open', 'create', :now, :provider, :code, :name, :room, :monthly, :setup,
                    :currency, :expires, :now, :now)
                on conflict (firm_id, application_id) where status = 'open' do nothing
            """;

    private static final String OPENED = """
            update billing.checkout
               set session_ref = :session, url = :url
             where firm_id = shared.firm() and id = :id and session_ref is null
            """;
    private static final String MOVE = """
            update billing.checkout
               set status = :status, status_command = :command, last_failure = null, challenge = false
             where firm_id = shared.firm() and id = :id
            """;
    private static final String ATTEMPT = """
            update billing.checkout
               set last_failure = :failure, challenge = :challenge
             where firm_id = shared.firm() and id = :id
            """;

    private final JdbcClient jdbc;

    CheckoutRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Checkout> page(Listing listing, @Nullable CheckoutStatus status) {
        Where where = new Where()
                .and("c.firm_id = shared.firm()")
                .when(status == null ? null : status.code(), "c.status = :status", "status");
        listing.seek(where, "c.id");
        List<Checkout> rows = jdbc.sql(CHECKOUT + where.sql() + listing.orderBy("c.id"))
                .params(where.params())
                .query((row, n) -> checkout(row))
                .list();
        return listing.page(
                rows, row -> row.createdAt().toString(), row -> row.id().value().toString());
    }

    Optional<Checkout> find(CheckoutId id) {
        return jdbc.sql(ONE)
                .param("id", id.value())
                .query((row, n) -> checkout(row))
                .optional();
    }

    Optional<Checkout> lock(CheckoutId id) {
        return jdbc.sql(LOCK)
                .param("id", id.value())
                .query((row, n) -> checkout(row))
                .optional();
    }

    Optional<Checkout> lockOpen(UUID application) {
        return jdbc.sql(LOCK_OPEN)
                .param("application", application)
                .query((row, n) -> checkout(row))
                .optional();
    }

    boolean isPaid(UUID application) {
        return jdbc.sql(PAID)
                .param("application", application)
                .query(Boolean.class)
                .single();
    }

    Optional<CheckoutId> bySession(String session) {
        return jdbc.sql(BY_SESSION)
                .param("session", session)
                .query(UUID.class)
                .optional()
                .map(CheckoutId::new);
    }

    void insert(Checkout checkout) {
        Applied.Terms terms = checkout.terms();
        jdbc.sql(INSERT)
                .param("id", checkout.id().value())
                .param("application", checkout.application())
                .param("provider", checkout.provider().code())
                .param("code", terms.code())
                .param("name", terms.name())
                .param("room", terms.properties())
                .param("monthly", terms.monthly())
                .param("setup", terms.setup())
                .param("currency", terms.currency())
                .param("expires", checkout.expiresAt().atOffset(ZoneOffset.UTC))
                .param("now", checkout.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void opened(CheckoutId id, PaymentSession session) {
        jdbc.sql(OPENED)
                .param("id", id.value())
                .param("session", session.ref())
                .param("url", session.url())
                .update();
    }

    void move(CheckoutId id, CheckoutStatus status) {
        jdbc.sql(MOVE)
                .param("id", id.value())
                .param("status", status.code())
                .param("command", CheckoutLifecycle.command(status))
                .update();
    }

    void attempted(CheckoutId id, CheckoutFold told) {
        jdbc.sql(ATTEMPT)
                .param("id", id.value())
                .param("failure", told.failure())
                .param("challenge", told.challenge())
                .update();
    }

    private static Checkout checkout(ResultSet row) throws SQLException {
        String session = row.getString("session_ref");
        return new Checkout(
                new CheckoutId(row.getObject("id", UUID.class)),
                row.getObject("application_id", UUID.class),
                Coded.of(CheckoutStatus.class, row.getString("status")),
                Coded.of(ProviderKind.class, row.getString("provider")),
                new Applied.Terms(
                        row.getString("plan_code"),
                        row.getString("plan_name"),
                        row.getBigDecimal("monthly"),
                        row.getBigDecimal("setup"),
                        row.getString("currency"),
                        row.getInt("plan_room")),
                session == null ? null : new PaymentSession(session, row.getString("url")),
                row.getString("last_failure"),
                row.getBoolean("challenge"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("provisioned"));
    }
}
