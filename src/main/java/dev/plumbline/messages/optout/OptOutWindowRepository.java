package dev.plumbline.messages.optout;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OptOutWindowRepository {
    // Nodes' clocks differ: a window that began later counts for those that are still in the one before.
    private static final String TAKE = """
            insert into messages.opt_out_window as w (firm_id, subject, started_at, ends_at, taken)
            values (shared.firm(), :subject, :start, :end, 1)
            on conflict (firm_id, subject) do update
               set taken = case when excluded.started_at > w.started_at then 1 else w.taken + 1 end,
                   started_at = greatest(w.started_at, excluded.started_at),
                   ends_at = greatest(w.ends_at, excluded.ends_at)
             where excluded.started_at > w.started_at or w.taken < :limit
            """;

    private static final String CLEAR_AWAY = """
            delete from messages.opt_out_window
             where firm_id = shared.firm()
               and subject in (select w.subject
                                 from messages.opt_out_window w
                                where w.firm_id = shared.firm() and w.ends_at < :now
                                order by w.ends_at
                                limit 100
                                  for update skip locked)
            """;

    private final JdbcClient jdbc;

    OptOutWindowRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes one of so many in this window; false when there is none left. Counted by the database, for all nodes. */
    boolean take(String subject, Instant start, Instant end, int limit) {
        return jdbc.sql(TAKE)
                        .param("subject", subject)
                        .param("start", start.atOffset(ZoneOffset.UTC))
                        .param("end", end.atOffset(ZoneOffset.UTC))
                        .param("limit", limit)
                        .update()
                == 1;
    }

    void clearAway(Instant now) {
        jdbc.sql(CLEAR_AWAY).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }
}
