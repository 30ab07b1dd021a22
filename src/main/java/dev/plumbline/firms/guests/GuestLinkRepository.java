package dev.plumbline.firms.guests;

import dev.plumbline.platform.FirmToken;
import dev.plumbline.shared.GuestId;
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

/** Of links the hash of their secret is kept, and nothing else of it. */
@Repository
class GuestLinkRepository {
    private static final String INSERT = """
            insert into firms.guest_link (firm_id, id, guest_id, token_hash, again, sent_at, expires_at)
            values (shared.firm(), :id, :guest, :hash, :again, :now, :expires)
            """;

    private static final String REVOKE = """
            update firms.guest_link set revoked_at = :now
             where firm_id = shared.firm() and guest_id = :guest and used_at is null and revoked_at is null
            """;

    private static final String SENT_AGAIN = """
            select l.sent_at
              from firms.guest_link l
             where l.firm_id = shared.firm() and l.guest_id = :guest and l.again and l.sent_at > :since
             order by l.sent_at desc
             limit :most
            """;

    private static final String OPEN = """
            select l.id, l.guest_id
              from firms.guest_link l
             where l.firm_id = shared.firm() and l.token_hash = :hash
               and l.used_at is null and l.revoked_at is null and l.expires_at > :now
            """;

    private static final String USE = """
            update firms.guest_link set used_at = :now where firm_id = shared.firm() and id = :id
            """;

    private final JdbcClient jdbc;

    GuestLinkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record OpenLink(UUID id, GuestId guest) {}

    /**
     * What goes out.
     *
     * @param again whether one went out before
     */
    record Fresh(UUID id, GuestId guest, String hash, boolean again, Instant now, Instant expires) {}

    void insert(Fresh link) {
        jdbc.sql(INSERT)
                .param("id", link.id())
                .param("guest", link.guest().value())
                .param("hash", link.hash())
                .param("again", link.again())
                .param("now", link.now().atOffset(ZoneOffset.UTC))
                .param("expires", link.expires().atOffset(ZoneOffset.UTC))
                .update();
    }

    void revoke(GuestId guest, Instant now) {
        jdbc.sql(REVOKE)
                .param("guest", guest.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** When links were sent once more since an instant, the latest first. */
    List<Instant> sentAgain(GuestId guest, Instant since, int most) {
        return jdbc.sql(SENT_AGAIN)
                .param("guest", guest.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, n) ->
                        row.getObject("sent_at", OffsetDateTime.class).toInstant())
                .list();
    }

    Optional<OpenLink> open(FirmToken token, Instant now) {
        return jdbc.sql(OPEN)
                .param("hash", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> link(row))
                .optional();
    }

    void use(OpenLink link, Instant now) {
        jdbc.sql(USE)
                .param("id", link.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static OpenLink link(ResultSet row) throws SQLException {
        return new OpenLink(row.getObject("id", UUID.class), new GuestId(row.getObject("guest_id", UUID.class)));
    }
}
