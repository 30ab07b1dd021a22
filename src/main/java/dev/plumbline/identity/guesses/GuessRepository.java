package dev.plumbline.identity.guesses;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GuessRepository {
    private static final String LOCK = """
            insert into identity.guess as g (subject, failures, next_at, last_at)
            values (:subject, 0, to_timestamp(0), :now)
            on conflict (subject) do update set failures = g.failures
            returning failures, next_at, last_at
            """;

    private static final String SAVE = """
            update identity.guess set failures = :failures, next_at = :next, last_at = :now where subject = :subject
            """;

    private static final String GIVE_BACK = """
            update identity.guess set failures = greatest(0, failures - 1), next_at = to_timestamp(0)
             where subject = :subject
            """;

    private static final String CLEAR = """
            update identity.guess set failures = 0, next_at = to_timestamp(0) where subject = :subject
            """;

    private static final String CLEAR_AWAY = """
            delete from identity.guess
             where subject in (select g.subject from identity.guess g where g.last_at < :before
                                order by g.last_at limit 100 for update skip locked)
            """;

    private final JdbcClient jdbc;

    GuessRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Tally(int failures, Instant nextAt, Instant lastAt) {}

    Tally lock(String subject, Instant now) {
        return jdbc.sql(LOCK)
                .param("subject", subject)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Tally(
                        row.getInt("failures"),
                        row.getObject("next_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .single();
    }

    void save(String subject, int failures, Instant next, Instant now) {
        jdbc.sql(SAVE)
                .param("subject", subject)
                .param("failures", failures)
                .param("next", next.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void giveBack(String subject) {
        jdbc.sql(GIVE_BACK).param("subject", subject).update();
    }

    void clear(String subject) {
        jdbc.sql(CLEAR).param("subject", subject).update();
    }

    void clearAway(Instant before) {
        jdbc.sql(CLEAR_AWAY).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }
}
