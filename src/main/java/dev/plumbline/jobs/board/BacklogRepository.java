package dev.plumbline.jobs.board;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for a worker, of all firms: in the platform's scope. */
@Repository
class BacklogRepository {
    /** By the index of times; so many are counted and no more. */
    static final int COUNTED = 10_000;

    private static final String DUE = """
            select count(*) as due, min(execution_time) as oldest
              from (select execution_time
                      from jobs.task
                     where execution_time <= :now and not picked
                     order by execution_time
                     limit :counted) waiting
            """;

    private static final String BY_KIND = """
            select task_name,
                   count(*) filter (where not picked) as waiting,
                   count(*) filter (where picked) as running,
                   min(execution_time) filter (where not picked) as oldest
              from (select task_name, execution_time, picked
                      from jobs.task
                     where execution_time <= :now
                     order by execution_time
                     limit :counted) due
             group by task_name
            """;

    private final JdbcClient jdbc;

    BacklogRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param oldest since when the one waits that has waited longest */
    record Backlog(long due, @Nullable Instant oldest) {}

    /** @param oldest since when the one waits that has waited longest */
    record Kind(
            String name,
            long waiting,
            long running,
            @Nullable Instant oldest) {
        static Kind none(String name) {
            return new Kind(name, 0, 0, null);
        }
    }

    List<Kind> byKind(Instant now) {
        return jdbc.sql(BY_KIND)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("counted", COUNTED)
                .query((row, n) -> {
                    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new Kind(
                            row.getString("task_name"),
                            row.getLong("waiting"),
                            row.getLong("running"),
                            oldest == null ? null : oldest.toInstant());
                })
                .list();
    }

    Backlog due(Instant now) {
        return jdbc.sql(DUE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("counted", COUNTED)
                .query((row, n) -> {
                    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new Backlog(row.getLong("due"), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }
}
