package dev.plumbline.messages.outside;

import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.MessageId;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OutsideRepository {
    static final List<SortKey> SORTS = List.of(SortKey.of("created", "m.created_at", "timestamptz"));

    private static final String MAIL = """
            select m.id, m.about_kind, m.about_id, m.author_id, m.recipient, m.subject, m.body, m.status, m.detail, m.due_at,
                   m.status_at, m.created_at, m.version
              from messages.mail m
            """;

    private static final String OF_KEY = MAIL + " where m.firm_id = :firm and m.key = :key and m.about_id is not null";

    private static final String SPAN = MAIL + """
             where m.firm_id = :firm and m.about_kind = :kind and m.about_id = any(:records)
               and m.created_at >= :from and (m.created_at, m.id) < (:before, :beforeId)
             order by m.created_at desc, m.id desc
             limit :limit
            """;

    private static final String SPAN_BY = MAIL + """
             where m.firm_id = :firm and m.author_id = :author
               and m.created_at >= :from and (m.created_at, m.id) < (:before, :beforeId)
             order by m.created_at desc, m.id desc
             limit :limit
            """;

    private static final String WRITTEN = """
            select m.created_at
              from messages.mail m
             where m.firm_id = :firm and m.id in (select messages.mail_to(:address)) and m.about_id is not null
               and m.created_at > :since
             order by m.created_at desc
             limit :limit
            """;

    private static final String RECIPIENT = """
            select m.recipient from messages.mail m where m.firm_id = :firm and m.id = :id and m.about_id is not null
            """;

    private static final String WAIT = """
            select pg_advisory_xact_lock(hashtextextended('messages.outside:' || cast(:firm as text) || :address, 0))
            """;

    private final JdbcClient jdbc;

    OutsideRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<OutsideMail> list(String kind, List<UUID> records, Listing listing) {
        Where where = new Where()
                .and("m.firm_id = :firm", "firm", firm())
                .and("m.about_kind = :kind", "kind", kind)
                .and("m.about_id = any(:records)", "records", records.toArray(UUID[]::new));
        listing.seek(where, "m.id");
        List<OutsideMail> rows = jdbc.sql(MAIL + where.sql() + listing.orderBy("m.id"))
                .params(where.params())
                .query((row, n) -> read(row))
                .list();
        return listing.page(
                rows, m -> m.createdAt().toString(), m -> m.id().value().toString());
    }

    List<OutsideMail> list(String kind, List<UUID> records, OutsideMails.Span span) {
        return read(bound(SPAN).param("kind", kind).param("records", records.toArray(UUID[]::new)), span);
    }

    List<OutsideMail> list(MemberId author, OutsideMails.Span span) {
        return read(bound(SPAN_BY).param("author", author.value()), span);
    }

    private static List<OutsideMail> read(JdbcClient.StatementSpec asked, OutsideMails.Span span) {
        return asked.param("from", span.from().atOffset(ZoneOffset.UTC))
                .param("before", span.before().atOffset(ZoneOffset.UTC))
                .param("beforeId", span.beforeId())
                .param("limit", span.limit())
                .query((row, n) -> read(row))
                .list();
    }

    Optional<OutsideMail> find(String key) {
        return bound(OF_KEY).param("key", key).query((row, n) -> read(row)).optional();
    }

    /** When mails to it were written, the latest first. */
    List<Instant> written(String address, Instant since, int limit) {
        return bound(WRITTEN)
                .param("address", address)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, n) ->
                        row.getObject("created_at", OffsetDateTime.class).toInstant())
                .list();
    }

    Optional<String> recipient(MessageId id) {
        return bound(RECIPIENT).param("id", id.value()).query(String.class).optional();
    }

    void wait(String address) {
        bound(WAIT).param("address", address).query((row, n) -> 0).list();
    }

    private JdbcClient.StatementSpec bound(String sql) {
        return jdbc.sql(sql).param("firm", firm());
    }

    private static UUID firm() {
        return Scope.current().firm().value();
    }

    private static OutsideMail read(ResultSet row) throws SQLException {
        return new OutsideMail(
                new MessageId(row.getObject("id", UUID.class)),
                row.getString("about_kind"),
                row.getObject("about_id", UUID.class),
                new MemberId(row.getObject("author_id", UUID.class)),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                Coded.of(MailStatus.class, row.getString("status")),
                row.getString("detail"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("status_at", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
