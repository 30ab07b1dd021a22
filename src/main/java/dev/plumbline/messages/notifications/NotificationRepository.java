package dev.plumbline.messages.notifications;

import dev.plumbline.messages.NotificationId;
import dev.plumbline.messages.Notifications;
import dev.plumbline.messages.settings.NoticeSettings.Choice;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NotificationRepository {
    static final List<SortKey> SORTS = List.of(SortKey.of("created", "n.created_at", "timestamptz"));

    private static final String INSERT = """
            insert into messages.notification (firm_id, id, member_id, key, kind, subject, body, link, shown, mail, by_text, created_at,
                                               updated_at)
            select :firm, told.id, told.member, :key, :kind, :subject, :body, :link, told.shown, told.mail, told.by_text, :now, :now
              from unnest(cast(:ids as uuid[]), cast(:members as uuid[]), cast(:shown as boolean[]), cast(:mail as text[]),
                          cast(:texts as boolean[])) told (id, member, shown, mail, by_text)
                on conflict (firm_id, member_id, key) do nothing
            returning member_id
            """;

    private static final String NOTIFICATION = """
            select n.id, n.kind, n.subject, n.body, n.link, n.read_at, n.created_at, n.version
              from messages.notification n
            """;

    private static final String ONE =
            NOTIFICATION + " where n.firm_id = :firm and n.member_id = :member and n.id = :id and n.shown";

    private static final String UNREAD = """
            select count(*) from messages.notification
             where firm_id = :firm and member_id = :member and read_at is null and shown
            """;

    private static final String READ = """
            update messages.notification set read_at = :now
             where firm_id = :firm and member_id = :member and id = :id and read_at is null and shown
            """;

    /** In the order in which a digest takes them: two who lock many rows of a member do not wait for each other. */
    private static final String READ_ALL = """
            update messages.notification set read_at = :now
             where firm_id = :firm
               and id in (select n.id
                            from messages.notification n
                           where n.firm_id = :firm and n.member_id = :member and n.read_at is null and n.shown
                           order by n.created_at desc, n.id desc
                             for update)
            """;

    private final JdbcClient jdbc;

    NotificationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A notice to one member, and how it is to reach them. */
    record Told(NotificationId id, Choice choice, boolean byText) {}

    /** Those who have been told of it now; the others knew. */
    Set<MemberId> insert(Map<MemberId, Told> all, Notifications.Notice notice, Instant now) {
        List<Choice> choices = all.values().stream().map(Told::choice).toList();
        return jdbc.sql(INSERT)
                .param("firm", firm())
                .param(
                        "ids",
                        all.values().stream().map(told -> told.id().value()).toArray(UUID[]::new))
                .param("members", all.keySet().stream().map(MemberId::value).toArray(UUID[]::new))
                .param("shown", choices.stream().map(Choice::shown).toArray(Boolean[]::new))
                .param("mail", choices.stream().map(c -> c.mail().code()).toArray(String[]::new))
                .param("texts", all.values().stream().map(Told::byText).toArray(Boolean[]::new))
                .param("key", notice.key())
                .param("kind", notice.kind().code())
                .param("subject", notice.subject())
                .param("body", notice.text())
                .param("link", notice.link())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new MemberId(row.getObject("member_id", UUID.class)))
                .set();
    }

    Page<NotificationView> list(MemberId member, boolean unread, Listing listing) {
        Where where = new Where()
                .and("n.firm_id = :firm", "firm", firm())
                .and("n.member_id = :member", "member", member.value())
                .and("n.shown");
        if (unread) {
            where.and("n.read_at is null");
        }
        listing.seek(where, "n.id");
        List<NotificationView> rows = jdbc.sql(NOTIFICATION + where.sql() + listing.orderBy("n.id"))
                .params(where.params())
                .query((row, n) -> view(row))
                .list();
        return listing.page(
                rows, n -> n.createdAt().toString(), n -> n.id().value().toString());
    }

    Optional<NotificationView> find(MemberId member, NotificationId id) {
        return bound(ONE, member)
                .param("id", id.value())
                .query((row, n) -> view(row))
                .optional();
    }

    long unread(MemberId member) {
        return bound(UNREAD, member).query(Long.class).single();
    }

    int read(MemberId member, NotificationId id, Instant now) {
        return bound(READ, member)
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int readAll(MemberId member, Instant now) {
        return bound(READ_ALL, member)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec bound(String sql, MemberId member) {
        return jdbc.sql(sql).param("firm", firm()).param("member", member.value());
    }

    private static UUID firm() {
        return Scope.current().firm().value();
    }

    private static NotificationView view(ResultSet row) throws SQLException {
        return new NotificationView(
                new NotificationId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("link"),
                instant(row.getObject("read_at", OffsetDateTime.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                List.of(),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
