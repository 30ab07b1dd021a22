package dev.plumbline.messages.suppression;

import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.SuppressionId;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
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
class SuppressionRepository {
    static final List<SortKey> SORTS = List.of(SortKey.of("created", "s.created_at", "timestamptz"));

    private static final String SUPPRESSION = """
            select s.id, s.address, s.cause, s.detail, s.mail_id, s.status, s.status_at, s.created_at, s.version
              from messages.suppression s
            """;

    private static final String ONE = SUPPRESSION + " where s.firm_id = :firm and s.id = :id";

    private static final String LOCK = ONE + " for update";

    private static final String OF_ADDRESS =
            SUPPRESSION + " where s.firm_id = :firm and s.address = :address and s.status = 'active'";

    private static final String LOCK_ADDRESS =
            SUPPRESSION + " where s.firm_id = :firm and s.address = :address for update";

    private static final String INSERT = """
            insert into messages.suppression (firm_id, id, address, cause, detail, mail_id, status, status_command, status_at,
                                              created_at, updated_at)
            values (:firm, :id, :address, :cause, :detail, :mail, 'active', 'suppress', :now, :now, :now)
                on conflict on constraint suppression_of_address_once do nothing
            """;

    private static final String SUPPRESS = """
            update messages.suppression
               set cause = :cause, detail = :detail, mail_id = :mail, status = 'active', status_command = 'suppress'
             where firm_id = :firm and id = :id
            """;

    private static final String LIFT = """
            update messages.suppression set status = 'lifted', status_command = 'lift' where firm_id = :firm and id = :id
            """;

    private final JdbcClient jdbc;

    SuppressionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Suppression> find(SuppressionId id) {
        return bound(ONE).param("id", id.value()).query((row, n) -> read(row)).optional();
    }

    Optional<Suppression> lock(SuppressionId id) {
        return bound(LOCK).param("id", id.value()).query((row, n) -> read(row)).optional();
    }

    /** What holds mail back from it now. */
    Optional<Suppression> active(String address) {
        return bound(OF_ADDRESS)
                .param("address", address)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Also one that was lifted. */
    Optional<Suppression> lock(String address) {
        return bound(LOCK_ADDRESS)
                .param("address", address)
                .query((row, n) -> read(row))
                .optional();
    }

    Page<Suppression> list(@Nullable SuppressionStatus status, Listing listing) {
        Where where = new Where()
                .and("s.firm_id = :firm", "firm", firm())
                .when(status == null ? null : status.code(), "s.status = :status", "status");
        listing.seek(where, "s.id");
        List<Suppression> rows = jdbc.sql(SUPPRESSION + where.sql() + listing.orderBy("s.id"))
                .params(where.params())
                .query((row, n) -> read(row))
                .list();
        return listing.page(
                rows, s -> s.createdAt().toString(), s -> s.id().value().toString());
    }

    /** Nothing when the address has one: another was first. */
    void insert(SuppressionId id, Suppressions.Blow blow, Instant now) {
        blow(INSERT, id, blow)
                .param("address", blow.address())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void suppress(SuppressionId id, Suppressions.Blow blow) {
        blow(SUPPRESS, id, blow).update();
    }

    void lift(SuppressionId id) {
        bound(LIFT).param("id", id.value()).update();
    }

    private JdbcClient.StatementSpec blow(String sql, SuppressionId id, Suppressions.Blow blow) {
        MessageId mail = blow.mail();
        return bound(sql)
                .param("id", id.value())
                .param("cause", blow.cause().code())
                .param("detail", blow.detail())
                .param("mail", mail == null ? null : mail.value());
    }

    private JdbcClient.StatementSpec bound(String sql) {
        return jdbc.sql(sql).param("firm", firm());
    }

    private static UUID firm() {
        return Scope.current().firm().value();
    }

    private static Suppression read(ResultSet row) throws SQLException {
        UUID mail = row.getObject("mail_id", UUID.class);
        return new Suppression(
                new SuppressionId(row.getObject("id", UUID.class)),
                row.getString("address"),
                Coded.of(SuppressionCause.class, row.getString("cause")),
                row.getString("detail"),
                mail == null ? null : new MessageId(mail),
                Coded.of(SuppressionStatus.class, row.getString("status")),
                row.getObject("status_at", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
