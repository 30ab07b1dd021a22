package dev.plumbline.audit.excerpt;

import dev.plumbline.audit.log.RecordedEvent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ExcerptRepository {
    /** By the index of events by subject. Notes say that somebody read something: that is nobody's proof. */
    private static final String OF_SUBJECTS = """
            select l.idx,
            """ + RecordedEvent.COLUMNS + """
              from audit.event e
              left join audit.leaf l on l.firm_id = e.firm_id and l.seq = e.seq
             where e.firm_id = shared.firm() and e.subject_id = any(:subjects) and e.subject_type = any(:tables)
               and e.operation <> 'note'
             order by l.idx nulls last
             limit :limit
            """;

    private final JdbcClient jdbc;

    ExcerptRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param index null while it is not sealed */
    record Placed(@Nullable Long index, RecordedEvent event) {}

    /** In the order of the log, what is not sealed yet last. */
    List<Placed> of(Set<String> tables, Collection<UUID> subjects, int limit) {
        return jdbc.sql(OF_SUBJECTS)
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("tables", tables.toArray(String[]::new))
                .param("limit", limit)
                .query((row, n) -> new Placed(row.getObject("idx", Long.class), RecordedEvent.read(row)))
                .list();
    }
}
