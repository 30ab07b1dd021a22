package dev.plumbline.identity.tokens;

import dev.plumbline.identity.SessionId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LiveSessionRepository {
    private static final String LIVE = """
            select a.name, s.expires_at
              from identity.session s
              join identity.account a on a.id = s.account_id
             where s.id = :id and s.account_id = :account and s.ended_at is null and a.disabled_at is null
            """;

    private final JdbcClient jdbc;

    LiveSessionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Live(String name, Instant expiresAt) {}

    /** In the platform's scope: the session if it and its account are good. */
    Optional<Live> live(SessionId session, java.util.UUID account) {
        return jdbc.sql(LIVE)
                .param("id", session.value())
                .param("account", account)
                .query((row, n) -> new Live(
                        row.getString("name"),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
