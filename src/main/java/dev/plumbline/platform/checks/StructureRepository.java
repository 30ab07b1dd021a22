package dev.plumbline.platform.checks;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database says of itself. */
@Repository
class StructureRepository {
    private static final String SERVER = """
            select current_setting('server_version') as version,
                   current_setting('server_version_num')::int / 10000 as major,
                   clock_timestamp() as now
            """;

    private static final String UNGOVERNED = """
            select n.nspname || '.' || c.relname as name
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p')
               and n.nspname not in ('pg_catalog', 'information_schema', 'migrations')
               and n.nspname not like 'pg\\_%'
               and (n.nspname <> 'shared' or c.relname not like 'lifecycle%')
               and not (c.relrowsecurity and c.relforcerowsecurity
                        and exists (select from pg_policy p where p.polrelid = c.oid))
             order by name
            """;

    private final JdbcClient jdbc;

    StructureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Server(String version, int major, Instant now) {}

    Server server() {
        return jdbc.sql(SERVER)
                .query((row, n) -> new Server(
                        row.getString("version"),
                        row.getInt("major"),
                        row.getObject("now", OffsetDateTime.class).toInstant()))
                .single();
    }

    /** Tables whose rows no policy keeps to their firm. */
    List<String> ungoverned() {
        return jdbc.sql(UNGOVERNED).query((row, n) -> row.getString("name")).list();
    }
}
