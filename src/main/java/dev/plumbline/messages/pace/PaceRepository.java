package dev.plumbline.messages.pace;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PaceRepository {
    // A clock that was wrong, or a loop that writes for ever, holds nothing back for longer.
    private static final String STEP = """
            insert into messages.mail_pace as p (firm_id, subject, next_at)
            values (shared.firm(), :subject, cast(:now as timestamptz) + cast(:apart as interval))
            on conflict (firm_id, subject) do update
               set next_at = greatest(cast(:now as timestamptz), least(p.next_at, cast(:latest as timestamptz)))
                             + cast(:apart as interval)
            returning next_at
            """;

    private static final String CLEAR_AWAY = """
            delete from messages.mail_pace
             where firm_id = shared.firm()
               and subject in (select p.subject
                                 from messages.mail_pace p
                                where p.firm_id = shared.firm() and p.next_at < :now
                                order by p.next_at
                                limit 100
                                  for update skip locked)
            """;

    private final JdbcClient jdbc;

    PaceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Moves on by one; gives when the one after it is due if all came evenly.
     *
     * @param apart  one from the next
     * @param latest whatever is planned, the next is due then
     */
    Instant step(String subject, Duration apart, Instant now, Instant latest) {
        return jdbc.sql(STEP)
                .param("subject", subject)
                .param("now", time(now))
                .param("latest", time(latest))
                .param("apart", apart.toString())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    void clearAway(Instant now) {
        jdbc.sql(CLEAR_AWAY).param("now", time(now)).update();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
