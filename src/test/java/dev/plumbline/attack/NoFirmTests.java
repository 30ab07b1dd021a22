package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.data.OwnerDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The application's role without a firm: nothing of any firm exists, in any table that has rows. */
class NoFirmTests extends AttackTest {
    private static final String TABLES = """
            select n.nspname || '.' || c.relname
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute f on f.attrelid = c.oid and f.attname = 'firm_id'
             where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'migrations')
             union
            select 'firms.firm'
             order by 1
            """;

    /** Where code for the platform finds the firm that somebody signs in to, and the jobs that are due. */
    private static final List<String> SEEN_BY_THE_PLATFORM =
            List.of("firms.firm", "firms.guest", "firms.member", "firms.role", "jobs.task");

    @Autowired
    private OwnerDatabase superuser;

    @Test
    void withoutAFirmNoTableHasRows() {
        Estate.found(target(), "Nobody");
        List<String> tables = superuser.jdbc().sql(TABLES).query(String.class).list();
        List<String> filled = tables.stream().filter(this::hasRows).toList();

        List<String> unbound = seen(filled, "set local plumbline.scope = ''", false);
        List<String> platform = seen(filled, "set local plumbline.scope = 'system'", false);
        List<String> opened = seen(filled, "set local plumbline.scope = ''", true);

        System.out.printf(
                "A2 without a firm: rows in %d of %d tables; seen in %d, by the platform in %s; control: %d%n",
                filled.size(), tables.size(), unbound.size(), platform, opened.size());
        assertThat(filled).hasSizeGreaterThan(tables.size() / 2);
        assertThat(unbound).isEmpty();
        assertThat(platform).isSubsetOf(SEEN_BY_THE_PLATFORM);
        assertThat(opened).isEqualTo(filled);
    }

    /** Which tables show rows to the application's role; once each has a policy that admits everything, all do. */
    private List<String> seen(List<String> tables, String scope, boolean open) {
        List<String> shown = superuser.transaction().execute(status -> {
            status.setRollbackOnly();
            if (open) {
                tables.forEach(t -> superuser.run("create policy planted on " + t + " using (true)"));
                tables.forEach(t -> superuser.run("grant select on " + t + " to plumbline_app"));
            }
            superuser.run("set local role plumbline_app");
            superuser.run(scope);
            return tables.stream()
                    .filter(t -> superuser
                            .jdbc()
                            .sql("select has_table_privilege('" + t + "', 'select')")
                            .query(Boolean.class)
                            .single())
                    .filter(this::hasRows)
                    .toList();
        });
        return shown == null ? List.of() : shown;
    }

    private boolean hasRows(String table) {
        return superuser
                .jdbc()
                .sql("select exists (select from " + table + ")")
                .query(Boolean.class)
                .single();
    }
}
