package dev.plumbline.firms.invitations;

import dev.plumbline.firms.InvitationId;
import dev.plumbline.firms.InvitationStatus;
import dev.plumbline.firms.RoleId;
import dev.plumbline.platform.FirmToken;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InvitationRepository {
    static final List<SortKey> SORTS = List.of(SortKey.of("created", "i.created_at", "timestamptz"));

    private static final String INVITATION = """
            select i.id, i.email, i.role_id, r.name as role_name, m.name as invited_by, i.status, i.sent_at, i.sent_times,
                   i.expires_at, i.created_at, i.version
              from firms.invitation i
              left join firms.role r on r.firm_id = i.firm_id and r.id = i.role_id
              left join firms.member m on m.firm_id = i.firm_id and m.id = i.invited_by
            """;

    private static final String ONE = INVITATION + " where i.firm_id = :firm and i.id = :id";

    private static final String LOCK = ONE + " for update of i";

    private static final String BY_TOKEN = INVITATION + " where i.firm_id = :firm and i.token_hash = :hash";

    private static final String LOCK_BY_TOKEN = BY_TOKEN + " for update of i";

    private static final String INSERT = """
            insert into firms.invitation (firm_id, id, email, role_id, token_hash, status, status_command, status_at,
                                          invited_by, sent_at, expires_at, created_at, updated_at)
            values (:firm, :id, :email, :role, :hash, 'pending', 'invite', :now, :by, :now, :expires, :now, :now)
            """;

    private static final String RESEND = """
            update firms.invitation
               set token_hash = :hash, sent_at = :now, sent_times = sent_times + 1, expires_at = :expires
             where firm_id = :firm and id = :id
            """;

    private static final String WITHDRAW = """
            update firms.invitation set status = 'withdrawn', status_command = 'withdraw'
             where firm_id = :firm and id = :id
            """;

    private static final String ACCEPT = """
            update firms.invitation set status = 'accepted', status_command = 'accept', member_id = :member
             where firm_id = :firm and id = :id
            """;

    private static final String PENDING = """
            select count(*) from firms.invitation where firm_id = :firm and status = 'pending'
            """;

    private static final String MEMBER_WITH = """
            select status from firms.member where firm_id = :firm and lower(email) = lower(:email)
            """;

    private final JdbcClient jdbc;

    InvitationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Invitation> list(@Nullable InvitationStatus status, Listing listing) {
        Where where = new Where()
                .and("i.firm_id = :firm", "firm", firm())
                .when(status == null ? null : status.code(), "i.status = :status", "status");
        listing.seek(where, "i.id");
        List<Invitation> rows = jdbc.sql(INVITATION + where.sql() + listing.orderBy("i.id"))
                .params(where.params())
                .query((row, n) -> invitation(row))
                .list();
        return listing.page(
                rows, i -> i.createdAt().toString(), i -> i.id().value().toString());
    }

    Optional<Invitation> find(InvitationId id) {
        return bound(ONE, id).query((row, n) -> invitation(row)).optional();
    }

    Optional<Invitation> lock(InvitationId id) {
        return bound(LOCK, id).query((row, n) -> invitation(row)).optional();
    }

    Optional<Invitation> find(FirmToken token) {
        return byToken(BY_TOKEN, token);
    }

    Optional<Invitation> lock(FirmToken token) {
        return byToken(LOCK_BY_TOKEN, token);
    }

    void insert(InvitationId id, String email, RoleId role, Letter letter) {
        MemberId by = Scope.current().access().member();
        bound(INSERT, id)
                .param("email", email)
                .param("role", role.value())
                .param("hash", letter.hash())
                .param("by", by == null ? null : by.value())
                .param("now", letter.now().atOffset(ZoneOffset.UTC))
                .param("expires", letter.expires().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What goes out: the hash of the secret, and from when until when it is good. */
    record Letter(String hash, Instant now, Instant expires) {}

    void resend(InvitationId id, Letter letter) {
        bound(RESEND, id)
                .param("hash", letter.hash())
                .param("now", letter.now().atOffset(ZoneOffset.UTC))
                .param("expires", letter.expires().atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdraw(InvitationId id) {
        bound(WITHDRAW, id).update();
    }

    void accept(InvitationId id, MemberId member) {
        bound(ACCEPT, id).param("member", member.value()).update();
    }

    long pending() {
        return jdbc.sql(PENDING).param("firm", firm()).query(Long.class).single();
    }

    /** Status of the member with this address; empty when there is none. */
    Optional<String> memberWith(String email) {
        return jdbc.sql(MEMBER_WITH)
                .param("firm", firm())
                .param("email", email)
                .query(String.class)
                .optional();
    }

    private Optional<Invitation> byToken(String sql, FirmToken token) {
        return jdbc.sql(sql)
                .param("firm", firm())
                .param("hash", token.hash())
                .query((row, n) -> invitation(row))
                .optional();
    }

    private JdbcClient.StatementSpec bound(String sql, InvitationId id) {
        return jdbc.sql(sql).param("firm", firm()).param("id", id.value());
    }

    private static UUID firm() {
        return Scope.current().firm().value();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        UUID role = row.getObject("role_id", UUID.class);
        return new Invitation(
                new InvitationId(row.getObject("id", UUID.class)),
                row.getString("email"),
                role == null ? null : new RoleId(role),
                row.getString("role_name"),
                row.getString("invited_by"),
                Coded.of(InvitationStatus.class, row.getString("status")),
                new Invitation.Sent(at(row, "sent_at"), row.getInt("sent_times"), at(row, "expires_at")),
                at(row, "created_at"),
                row.getLong("version"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
