package dev.plumbline.platform;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CallWindowRepository {
    // Nodes' clocks differ: a window that began later counts for those that are still in the one before.
    private static final String TAKE = """
            insert into shared.call_window as w (firm_id, subject, started_at, ends_at, taken)
            values (shared.firm(), :subject, :start, :end, 1)
            on conflict (firm_id, subject) do update
               set taken = case when excluded.started_at > w.started_at then 1 else w.taken + 1 end,
                   started_at = greatest(w.started_at, excluded.started_at),
                   ends_at = greatest(w.ends_at, excluded.ends_at)
             where excluded.started_at > w.started_at or w.taken < :most
            returning w.taken
            """;
    private static final String CLEAR_AWAY = """
            delete from shared.call_window
             where firm_id = shared.firm()
               and subject in (select w.subject
                                 from shared.call_window w
                                where w.firm_id = shared.firm() and w.ends_at < :now
                                order by w.ends_at
                                limit 100
                                  for update skip locked)
            """;

    private final JdbcClient jdbc;

    CallWindowRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Span(Instant start, Instant end) {}

    /** How many are taken of the window with this one; 0 when there is none left. */
    int take(String subject, Span span, int most) {
        return jdbc.sql(TAKE)
                .param("subject", subject)
                .param("start", span.start().atOffset(ZoneOffset.UTC))
                .param("end", span.end().atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void clearAway(Instant now) {
        jdbc.sql(CLEAR_AWAY).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }
}
