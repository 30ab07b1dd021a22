package dev.plumbline.firms.guests;

import dev.plumbline.firms.Founder;
import dev.plumbline.firms.GuestStatus;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.GuestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GuestRepository {
    private static final String GUEST = """
            select g.id, g.name, g.email, g.status, g.user_id is not null as accepted, g.sent_times, g.version, l.sent_at, l.expires_at,
                   l.used_at is null and l.revoked_at is null as open
              from firms.guest g
              left join lateral (select s.sent_at, s.expires_at, s.used_at, s.revoked_at
                                   from firms.guest_link s
                                  where s.firm_id = g.firm_id and s.guest_id = g.id
                                  order by s.sent_at desc, s.id desc
                                  limit 1) l on true
             where g.firm_id = shared.firm()
            """;

    private static final String SOME = GUEST + " and g.id = any(:ids)";

    private static final String LOCK = GUEST + " and g.id = :id for update of g";

    private static final String LOCK_BY_EMAIL = GUEST + " and g.email_key = lower(:email) for update of g";

    private static final String INSERT = """
            insert into firms.guest (firm_id, id, name, email, status, status_command, status_at, created_at, updated_at)
            values (shared.firm(), :id, :name, :email, 'invited', 'invite', :now, :now, :now)
            """;

    private static final String MOVE = """
            update firms.guest set status = :status, status_command = :command where firm_id = shared.firm() and id = :id
            """;

    private static final String ACCEPT = """
            update firms.guest set status = 'active', status_command = 'accept', user_id = :user, name = :name
             where firm_id = shared.firm() and id = :id
            """;

    private static final String SENT = """
            update firms.guest set sent_times = sent_times + 1 where firm_id = shared.firm() and id = :id
            """;

    private static final String IS_MEMBER = """
            select exists (select from firms.member m
                            where m.firm_id = shared.firm() and lower(m.email) = lower(:email) and m.status = 'active')
            """;

    private final JdbcClient jdbc;

    GuestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Guest> of(Collection<GuestId> ids) {
        return jdbc.sql(SOME)
                .param("ids", ids.stream().map(GuestId::value).toArray(UUID[]::new))
                .query((row, n) -> guest(row))
                .list();
    }

    /** Held until the transaction ends. */
    Optional<Guest> lock(GuestId id) {
        return jdbc.sql(LOCK)
                .param("id", id.value())
                .query((row, n) -> guest(row))
                .optional();
    }

    Optional<Guest> lock(String email) {
        return jdbc.sql(LOCK_BY_EMAIL)
                .param("email", email)
                .query((row, n) -> guest(row))
                .optional();
    }

    void insert(GuestId id, String name, String email, Instant now) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("name", name)
                .param("email", email)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(GuestId id, String command, GuestStatus to) {
        jdbc.sql(MOVE)
                .param("id", id.value())
                .param("command", command)
                .param("status", to.code())
                .update();
    }

    void accept(GuestId id, Founder who) {
        jdbc.sql(ACCEPT)
                .param("id", id.value())
                .param("user", who.user().value())
                .param("name", who.name())
                .update();
    }

    void sentAgain(GuestId id) {
        jdbc.sql(SENT).param("id", id.value()).update();
    }

    boolean isMember(String email) {
        return jdbc.sql(IS_MEMBER).param("email", email).query(Boolean.class).single();
    }

    private static Guest guest(ResultSet row) throws SQLException {
        return new Guest(
                new GuestId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Coded.of(GuestStatus.class, row.getString("status")),
                row.getBoolean("accepted"),
                row.getInt("sent_times"),
                sent(row),
                row.getLong("version"));
    }

    private static Guest.@Nullable Sent sent(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("sent_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Guest.Sent(
                        at.toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("open"));
    }
}
