package dev.plumbline.messages.phones;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Belongs to no firm: a person who wants no texts wants them from none. */
@Repository
class StopRepository {
    private static final String SAY = """
            insert into messages.text_stop as s (subject, stopped, said_at, created_at, updated_at)
            values (:subject, :stopped, :at, :now, :now)
                on conflict on constraint text_stop_once do update
               set stopped = excluded.stopped, said_at = excluded.said_at
             where s.said_at < excluded.said_at
            """;

    private static final String STOPPED = """
            select said_at
              from messages.text_stop
             where subject = :subject and stopped
            """;

    private final JdbcClient jdbc;

    StopRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said before this, or at the same moment, stays said. */
    void say(String subject, boolean stopped, Instant at, Instant now) {
        jdbc.sql(SAY)
                .param("subject", subject)
                .param("stopped", stopped)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Instant> stoppedAt(String subject) {
        return jdbc.sql(STOPPED)
                .param("subject", subject)
                .query((row, n) ->
                        row.getObject("said_at", OffsetDateTime.class).toInstant())
                .optional();
    }
}
