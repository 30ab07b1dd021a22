package dev.plumbline.messages.letters;

import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.NotificationId;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WaitingRepository {
    private static final String LOCK_NOW = """
            select id, member_id, kind, subject, body, link
              from messages.notification
             where firm_id = :firm and id = any(:ids) and mail = 'now' and mailed_at is null and read_at is null
             order by id
               for update
            """;

    private static final String LOCK_TEXTS = """
            select id, member_id, kind, subject, body, link
              from messages.notification
             where firm_id = :firm and id = any(:ids) and by_text and texted_at is null and read_at is null
             order by id
               for update
            """;

    private static final String TEXTED = """
            update messages.notification set texted_at = :now where firm_id = :firm and id = any(:ids)
            """;

    private static final String NO_TEXT = """
            update messages.notification set by_text = false where firm_id = :firm and id = any(:ids)
            """;

    private static final String LOCK_DIGEST = """
            select id, member_id, kind, subject, body, link
              from messages.notification
             where firm_id = :firm and member_id = :member and mail = 'digest' and mailed_at is null and read_at is null
               and created_at < :before
             order by created_at desc, id desc
             limit :limit
               for update
            """;

    private static final String OLDEST = """
            select member_id, min(created_at) as oldest
              from messages.notification
             where firm_id = :firm and mail = 'digest' and mailed_at is null and read_at is null
             group by member_id
            """;

    private static final String MAILED = """
            update messages.notification set mailed_at = :now where firm_id = :firm and id = any(:ids)
            """;

    private static final String CHANGE = """
            update messages.notification set mail = :way where firm_id = :firm and id = any(:ids)
            """;

    private final JdbcClient jdbc;

    WaitingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these that are to go at once. */
    List<Waiting> lock(Collection<NotificationId> ids) {
        return bound(LOCK_NOW, ids).query((row, n) -> waiting(row)).list();
    }

    /** Those of these that are to go by text. */
    List<Waiting> lockTexts(Collection<NotificationId> ids) {
        return bound(LOCK_TEXTS, ids).query((row, n) -> waiting(row)).list();
    }

    void texted(Collection<NotificationId> ids, Instant now) {
        bound(TEXTED, ids).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** They do not go by text any more. */
    void noText(Collection<NotificationId> ids) {
        bound(NO_TEXT, ids).update();
    }

    /** Those of a member for a digest of what was told before a moment, the latest first. */
    List<Waiting> lockDigest(MemberId member, Instant before, int limit) {
        return jdbc.sql(LOCK_DIGEST)
                .param("firm", firm())
                .param("member", member.value())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, n) -> waiting(row))
                .list();
    }

    /** For each member with something for a digest, since when it waits. */
    Map<MemberId, Instant> oldest() {
        Map<MemberId, Instant> all = new HashMap<>();
        jdbc.sql(OLDEST).param("firm", firm()).query(row -> {
            all.put(
                    new MemberId(row.getObject("member_id", UUID.class)),
                    row.getObject("oldest", OffsetDateTime.class).toInstant());
        });
        return all;
    }

    void mailed(Collection<NotificationId> ids, Instant now) {
        bound(MAILED, ids).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** They go another way, or none. */
    void change(Collection<NotificationId> ids, MailWay way) {
        bound(CHANGE, ids).param("way", way.code()).update();
    }

    private JdbcClient.StatementSpec bound(String sql, Collection<NotificationId> ids) {
        return jdbc.sql(sql)
                .param("firm", firm())
                .param("ids", ids.stream().map(NotificationId::value).toArray(UUID[]::new));
    }

    private static UUID firm() {
        return Scope.current().firm().value();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                new NotificationId(row.getObject("id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("link"));
    }
}
