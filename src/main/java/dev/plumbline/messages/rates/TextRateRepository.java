package dev.plumbline.messages.rates;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TextRateRepository {
    // The moments themselves, not a count: no stretch of time of this length holds more. What a clock that was
    // wrong has put into the future does not count.
    private static final String TAKE = """
            insert into messages.text_rate as r (firm_id, subject, taken, ends_at)
            values (shared.firm(), :subject, array[cast(:now as timestamptz)], :end)
            on conflict (firm_id, subject) do update
               set taken = array(select t from unnest(r.taken) t where t > :since and t < :end) || excluded.taken,
                   ends_at = greatest(r.ends_at, excluded.ends_at)
             where (select count(*) from unnest(r.taken) t where t > :since and t < :end) < :limit
            """;

    private static final String CLEAR_AWAY = """
            delete from messages.text_rate
             where firm_id = shared.firm()
               and subject in (select r.subject
                                 from messages.text_rate r
                                where r.firm_id = shared.firm() and r.ends_at < :now
                                order by r.ends_at
                                limit 100
                                  for update skip locked)
            """;

    private final JdbcClient jdbc;

    TextRateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes one of so many in the time before now; false when there is none left. Counted by the database, for all nodes. */
    boolean take(String subject, int limit, Duration in, Instant now) {
        return jdbc.sql(TAKE)
                        .param("subject", subject)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("since", now.minus(in).atOffset(ZoneOffset.UTC))
                        .param("end", now.plus(in).atOffset(ZoneOffset.UTC))
                        .param("limit", limit)
                        .update()
                == 1;
    }

    void clearAway(Instant now) {
        jdbc.sql(CLEAR_AWAY).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }
}
