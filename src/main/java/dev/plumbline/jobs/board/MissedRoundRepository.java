package dev.plumbline.jobs.board;

import dev.plumbline.shared.FirmId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of all firms, in the platform's scope: a function of the database says how many, and not of whom. */
@Repository
class MissedRoundRepository {
    private static final String MISSED = """
            select name, firms
              from jobs.missed_rounds(:names, cast(:since as timestamptz[]), :served)
             order by name
            """;

    private final JdbcClient jdbc;

    MissedRoundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param since the last good round is later where all is well */
    record Asked(String name, Instant since) {}

    /** @param firms of how many it is missed */
    record Missed(String name, long firms) {}

    List<Missed> of(List<Asked> asked, List<FirmId> served) {
        return jdbc.sql(MISSED)
                .param("names", asked.stream().map(Asked::name).toArray(String[]::new))
                .param(
                        "since",
                        asked.stream().map(each -> each.since().toString()).toArray(String[]::new))
                .param("served", served.stream().map(FirmId::value).toArray(UUID[]::new))
                .query((row, n) -> new Missed(row.getString("name"), row.getLong("firms")))
                .list();
    }
}
