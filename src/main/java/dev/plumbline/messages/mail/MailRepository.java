package dev.plumbline.messages.mail;

import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.MessageChannel;
import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.servers.OthersWords;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Scope;
import jakarta.validation.constraints.Size;
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
class MailRepository {
    static final List<SortKey> SORTS = List.of(SortKey.of("created", "m.created_at", "timestamptz"));

    private static final String INSERT = """
            insert into messages.mail (firm_id, id, key, recipient, subject, body, link, member_id, series, status, status_command,
                                       status_at, created_at, updated_at,
                                       about_kind, about_id, author_id, due_at)
            values (:firm, :id, :key, :to, :subject, :body, :link, :member, :series, :status, :command, :now, :now, :now,
                    :aboutKind, :about, :author, :due)
                on conflict (firm_id, key) do nothing
            """;

    private static final String MAIL = """
            select m.id, m.key, m.channel, m.segments, m.recipient, m.subject, m.body, m.link, m.member_id, m.series, m.status, m.status_at, m.created_at, m.version,
                   m.provider, m.provider_id, m.detail, m.sent_at, m.delivered_at, m.opened_at, m.bounced_at, m.complained_at,
                   m.about_kind, m.about_id, m.author_id, m.due_at
              from messages.mail m
            """;

    private static final String ONE = MAIL + " where m.firm_id = :firm and m.id = :id";

    private static final String LOCK = ONE + " for update";

    // The link is a secret: it goes when nobody needs it any more.
    private static final String SENT = """
            update messages.mail
               set status = 'sent', status_command = 'send', link = null, provider = :provider, provider_id = :providerId,
                   sent_at = :now
             where firm_id = :firm and id = :id
            """;

    private static final String ENDED = """
            update messages.mail
               set status = :status, status_command = :command, link = null, provider = :provider, detail = :detail
             where firm_id = :firm and id = :id
            """;

    private static final String TOLD = """
            update messages.mail
               set status = :status, status_command = :command, detail = :detail, delivered_at = :delivered,
                   opened_at = :opened, bounced_at = :bounced, complained_at = :complained
             where firm_id = :firm and id = :id
            """;

    private final JdbcClient jdbc;

    MailRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stored(
            MessageId id,
            Mail mail,
            MailStatus status,
            Instant statusAt,
            Instant createdAt,
            long version,
            MailLife life,
            MessageChannel channel,
            @Nullable Integer segments) {}

    /**
     * Which messages the log shows; every part narrows it.
     *
     * @param to     the whole address to which mail went, in capitals or not
     * @param member to whom something was told as a member, by mail or text
     */
    record Filter(
            @Nullable MailStatus status,
            @Nullable MessageChannel channel,
            @Size(max = 254) @Nullable String to,
            @Nullable MemberId member) {

        private Where where() {
            return new Where()
                    .and("m.firm_id = :firm", "firm", firm())
                    .when(status == null ? null : status.code(), "m.status = :status", "status")
                    .when(channel == null ? null : channel.code(), "m.channel = :channel", "channel")
                    .when(
                            to == null || to.isBlank() ? null : to.strip(),
                            "m.id in (select messages.mail_to(:to))",
                            "to")
                    .when(member == null ? null : member.value(), "m.member_id = :member", "member");
        }
    }

    /** False when a mail with this key is there. */
    boolean insert(MessageId id, Mail mail, MailStatus status, Instant now) {
        Mail.Series series = mail.series();
        Mail.About about = mail.about();
        return bound(INSERT, id)
                        .param("key", mail.key())
                        .param("to", mail.to())
                        .param("subject", mail.subject())
                        .param("body", mail.text())
                        .param("link", mail.link())
                        .param("member", series == null ? null : series.member().value())
                        .param("series", series == null ? null : series.kind())
                        .param("aboutKind", about == null ? null : about.kind())
                        .param("about", about == null ? null : about.record())
                        .param("author", about == null ? null : about.by().value())
                        .param("due", about == null ? null : time(about.dueAt()))
                        .param("status", status.code())
                        .param("command", status == MailStatus.KEPT ? MailLifecycle.KEEP : MailLifecycle.QUEUE)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Stored> find(MessageId id) {
        return bound(ONE, id).query((row, n) -> stored(row)).optional();
    }

    Optional<Stored> lock(MessageId id) {
        return bound(LOCK, id).query((row, n) -> stored(row)).optional();
    }

    Page<Stored> list(Filter filter, Listing listing) {
        Where where = filter.where();
        listing.seek(where, "m.id");
        List<Stored> rows = jdbc.sql(MAIL + where.sql() + listing.orderBy("m.id"))
                .params(where.params())
                .query((row, n) -> stored(row))
                .list();
        return listing.page(
                rows, m -> m.createdAt().toString(), m -> m.id().value().toString());
    }

    /** @param providerId null where the mail server gives none */
    void sent(MessageId id, String provider, @Nullable String providerId, Instant now) {
        bound(SENT, id)
                .param("provider", provider)
                .param("providerId", providerId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It does not leave any more: suppressed, for want of a provider, or refused by one. */
    void ended(MessageId id, MailStatus status, @Nullable String provider, String why) {
        bound(ENDED, id)
                .param("status", status.code())
                .param("command", status == MailStatus.FAILED ? MailLifecycle.FAIL : MailLifecycle.SUPPRESS)
                .param("provider", provider)
                .param("detail", OthersWords.kept(why))
                .update();
    }

    /** @param command is not looked at where the state stays */
    void told(MessageId id, MailStatus status, String command, MailLife life) {
        bound(TOLD, id)
                .param("status", status.code())
                .param("command", command)
                .param("detail", life.detail())
                .param("delivered", time(life.deliveredAt()))
                .param("opened", time(life.openedAt()))
                .param("bounced", time(life.bouncedAt()))
                .param("complained", time(life.complainedAt()))
                .update();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static MailLife life(ResultSet row) throws SQLException {
        return new MailLife(
                row.getString("provider"),
                row.getString("provider_id"),
                row.getString("detail"),
                instant(row, "sent_at"),
                instant(row, "delivered_at"),
                instant(row, "opened_at"),
                instant(row, "bounced_at"),
                instant(row, "complained_at"));
    }

    private JdbcClient.StatementSpec bound(String sql, MessageId id) {
        return jdbc.sql(sql).param("firm", firm()).param("id", id.value());
    }

    private static UUID firm() {
        return Scope.current().firm().value();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                new MessageId(row.getObject("id", UUID.class)),
                new Mail(
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("link"),
                        row.getString("key"),
                        series(row),
                        about(row)),
                Coded.of(MailStatus.class, row.getString("status")),
                row.getObject("status_at", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"),
                life(row),
                Coded.of(MessageChannel.class, row.getString("channel")),
                row.getObject("segments", Integer.class));
    }

    private static Mail.@Nullable About about(ResultSet row) throws SQLException {
        UUID record = row.getObject("about_id", UUID.class);
        return record == null
                ? null
                : new Mail.About(
                        row.getString("about_kind"),
                        record,
                        new MemberId(row.getObject("author_id", UUID.class)),
                        row.getObject("due_at", OffsetDateTime.class).toInstant());
    }

    private static Mail.@Nullable Series series(ResultSet row) throws SQLException {
        UUID member = row.getObject("member_id", UUID.class);
        return member == null ? null : new Mail.Series(new MemberId(member), row.getString("series"));
    }
}
