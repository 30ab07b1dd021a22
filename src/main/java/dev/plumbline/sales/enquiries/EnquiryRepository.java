package dev.plumbline.sales.enquiries;

import dev.plumbline.platform.Listing;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.capture.CaptureFormId;
import dev.plumbline.sales.duplicates.DuplicateRule.Outcome;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Scope;
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
class EnquiryRepository {
    static final List<SortKey> SORTS = List.of(SortKey.of("received", "e.received_at", "timestamptz"));

    private static final String LOCK_REQUEST = """
            select pg_advisory_xact_lock(hashtextextended(:firm || :form || ' ' || :key, 0))
            """;

    private static final String BY_REQUEST = """
            select request_hash
              from sales.enquiry
             where firm_id = shared.firm() and form_id = :form and request_key = :key
            """;

    private static final String KEEP = """
            insert into sales.enquiry (firm_id, id, form_id, status, status_command, status_at, request_key, request_hash,
                                       facts, token_hash, expires_at, received_at, updated_at)
            values (shared.firm(), :id, :form, 'waiting', 'keep', :now, :key, :hash, cast(:facts as jsonb), :token, :expires,
                    :now, :now)
            """;

    private static final String RECEIVE = """
            insert into sales.enquiry (firm_id, id, form_id, status, status_command, status_at, request_key, request_hash,
                                       decision, lead_id, received_at, updated_at)
            values (shared.firm(), :id, :form, 'taken', 'receive', :now, :key, :hash, :decision, :lead, :now, :now)
            """;

    private static final String BY_TOKEN = """
            select id, form_id, status, facts, expires_at
              from sales.enquiry
             where firm_id = shared.firm() and token_hash = :token
            """;

    private static final String LOCK_BY_TOKEN = BY_TOKEN + " for update";

    private static final String CONFIRM = """
            update sales.enquiry
               set status = 'taken', status_command = 'confirm', facts = null, decision = :decision, lead_id = :lead
             where firm_id = shared.firm() and id = :id
            """;

    private static final String ERASE = """
            delete from sales.enquiry
             where firm_id = shared.firm()
               and id in (select e.id
                            from sales.enquiry e
                           where e.firm_id = shared.firm() and e.status = 'waiting' and e.expires_at <= :now
                           limit :limit
                             for update skip locked)
            """;

    private static final String LIST = """
            select e.id, e.status, e.received_at, e.expires_at, e.decision, e.lead_id
              from sales.enquiry e
            """;

    private final JdbcClient jdbc;

    EnquiryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param key hash of the request's name; null when it has none */
    record New(
            UUID id,
            CaptureFormId form,
            @Nullable String key,
            @Nullable String hash,
            Instant now) {}

    record Stored(
            UUID id,
            CaptureFormId form,
            EnquiryStatus status,
            @Nullable String facts,
            Instant expiresAt) {}

    /** What was sent under this name before; others with the name wait until this transaction ends. */
    Optional<String> sentBefore(CaptureFormId form, String key) {
        jdbc.sql(LOCK_REQUEST)
                .param("firm", Scope.current().firm().value().toString())
                .param("form", form.value().toString())
                .param("key", key)
                .query((row, n) -> 0)
                .list();
        return jdbc.sql(BY_REQUEST)
                .param("form", form.value())
                .param("key", key)
                .query(String.class)
                .optional();
    }

    void keep(New enquiry, String facts, String token, Instant expires) {
        written(KEEP, enquiry)
                .param("facts", facts)
                .param("token", token)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    void receive(New enquiry, Outcome decision, LeadId lead) {
        written(RECEIVE, enquiry)
                .param("decision", decision.code())
                .param("lead", lead.value())
                .update();
    }

    Optional<Stored> byToken(String token) {
        return jdbc.sql(BY_TOKEN)
                .param("token", token)
                .query((row, n) -> stored(row))
                .optional();
    }

    Optional<Stored> lockByToken(String token) {
        return jdbc.sql(LOCK_BY_TOKEN)
                .param("token", token)
                .query((row, n) -> stored(row))
                .optional();
    }

    void confirm(UUID id, Outcome decision, LeadId lead) {
        jdbc.sql(CONFIRM)
                .param("id", id)
                .param("decision", decision.code())
                .param("lead", lead.value())
                .update();
    }

    /** Deletes some whose time to be confirmed is over; returns how many. */
    int erase(Instant now, int limit) {
        return jdbc.sql(ERASE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .update();
    }

    Page<EnquiryView> list(CaptureFormId form, @Nullable EnquiryStatus status, Listing listing) {
        Where where = new Where()
                .and("e.firm_id = shared.firm()")
                .and("e.form_id = :form", "form", form.value())
                .when(status == null ? null : status.code(), "e.status = :status", "status");
        listing.seek(where, "e.id");
        List<EnquiryView> rows = jdbc.sql(LIST + where.sql() + listing.orderBy("e.id"))
                .params(where.params())
                .query((row, n) -> view(row))
                .list();
        return listing.page(rows, e -> e.receivedAt().toString(), e -> e.id().toString());
    }

    private JdbcClient.StatementSpec written(String sql, New enquiry) {
        return jdbc.sql(sql)
                .param("id", enquiry.id())
                .param("form", enquiry.form().value())
                .param("key", enquiry.key())
                .param("hash", enquiry.hash())
                .param("now", enquiry.now().atOffset(ZoneOffset.UTC));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                new CaptureFormId(row.getObject("form_id", UUID.class)),
                Coded.of(EnquiryStatus.class, row.getString("status")),
                row.getString("facts"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static EnquiryView view(ResultSet row) throws SQLException {
        EnquiryStatus status = Coded.of(EnquiryStatus.class, row.getString("status"));
        OffsetDateTime expires = row.getObject("expires_at", OffsetDateTime.class);
        String decision = row.getString("decision");
        UUID lead = row.getObject("lead_id", UUID.class);
        return new EnquiryView(
                row.getObject("id", UUID.class),
                status,
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                expires == null || status != EnquiryStatus.WAITING ? null : expires.toInstant(),
                decision == null ? null : Coded.of(Outcome.class, decision),
                lead == null ? null : new LeadId(lead));
    }
}
