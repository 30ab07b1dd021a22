package dev.plumbline.messages.texts;

import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.servers.OthersWords;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Texts stand in one log with mail. */
@Repository
class TextMessageRepository {
    private static final String INSERT = """
            insert into messages.mail (firm_id, id, key, channel, recipient, number_id, member_id, series, subject, body, link,
                                       segments, status, status_command, status_at, created_at, updated_at)
            values (:firm, :id, :key, 'sms', :to, :number, :member, :series, :subject, :body, :link, :segments, 'queued', 'queue',
                    :now, :now, :now)
                on conflict (firm_id, key) do nothing
            """;

    private static final String LOCK = """
            select key, recipient, number_id, member_id, series, subject, body, link, segments, status, created_at, version
              from messages.mail
             where firm_id = :firm and id = :id and channel = 'sms'
               for update
            """;

    /** What is kept to be read keeps its code; when a text has gone or will not go, nobody needs it. */
    private static final String KEPT = """
            update messages.mail
               set status = 'kept', status_command = 'keep', provider = :provider
             where firm_id = :firm and id = :id
            """;

    private static final String SENT = """
            update messages.mail
               set status = 'sent', status_command = 'send', link = null, provider = :provider, provider_id = :providerId,
                   sent_at = :now
             where firm_id = :firm and id = :id
            """;

    private static final String FAILED = """
            update messages.mail
               set status = 'failed', status_command = 'fail', link = null, provider = :provider, detail = :detail
             where firm_id = :firm and id = :id
            """;

    private static final String SUPPRESSED = """
            update messages.mail
               set status = 'suppressed', status_command = 'suppress', link = null, detail = :detail
             where firm_id = :firm and id = :id
            """;

    private final JdbcClient jdbc;

    TextMessageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stored(Text text, int segments, MailStatus status, Instant createdAt, long version) {}

    /** False when a message with this key is there. */
    boolean insert(MessageId id, Text text, int segments, Instant now) {
        return bound(INSERT, id)
                        .param("key", text.key())
                        .param("to", text.to())
                        .param("number", text.number())
                        .param("member", text.member().value())
                        .param("series", text.series())
                        .param("subject", text.subject())
                        .param("body", text.body())
                        .param("link", text.code())
                        .param("segments", segments)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Stored> lock(MessageId id) {
        return bound(LOCK, id).query((row, n) -> stored(row)).optional();
    }

    void kept(MessageId id, String provider) {
        bound(KEPT, id).param("provider", provider).update();
    }

    /** @param providerId null where the provider gives none */
    void sent(MessageId id, String provider, @Nullable String providerId, Instant now) {
        bound(SENT, id)
                .param("provider", provider)
                .param("providerId", providerId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void failed(MessageId id, String provider, String why) {
        bound(FAILED, id)
                .param("provider", provider)
                .param("detail", OthersWords.kept(why))
                .update();
    }

    void suppressed(MessageId id, String why) {
        bound(SUPPRESSED, id).param("detail", why).update();
    }

    private JdbcClient.StatementSpec bound(String sql, MessageId id) {
        return jdbc.sql(sql).param("firm", Scope.current().firm().value()).param("id", id.value());
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                new Text(
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getObject("number_id", UUID.class),
                        row.getString("recipient"),
                        row.getString("series"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("link"),
                        row.getString("key")),
                row.getInt("segments"),
                Coded.of(MailStatus.class, row.getString("status")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
