package dev.plumbline;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The structure of the database as one file, so that every change of it is seen in review. */
class SchemaTests extends ApiTest {
    private static final String STRUCTURE = """
            with ours as (
              select c.oid, n.nspname || '.' || c.relname as name
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
               where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'migrations')
                 and n.nspname not like 'pg\\_%'
            ), line (name, kind, key, text) as (
              select o.name, 1, a.attnum::text,
                     '  ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                     || case when a.attnotnull then ' not null' else '' end
                from ours o join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
              union all
              select o.name, 2, k.conname, '  constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
                from ours o join pg_constraint k on k.conrelid = o.oid and k.contype <> 'n'
              union all
              select o.name, 3, i.indexrelid::regclass::text, '  ' || pg_get_indexdef(i.indexrelid)
                from ours o join pg_index i on i.indrelid = o.oid
              union all
              select o.name, 4, p.polname,
                     '  policy ' || p.polname || ' ' || p.polcmd::text || ' using ' || coalesce(pg_get_expr(p.polqual, o.oid), '')
                     || ' check ' || coalesce(pg_get_expr(p.polwithcheck, o.oid), '')
                from ours o join pg_policy p on p.polrelid = o.oid
              union all
              select o.name, 5, t.tgname, '  ' || pg_get_triggerdef(t.oid)
                from ours o join pg_trigger t on t.tgrelid = o.oid and not t.tgisinternal
              union all
              select o.name, 6, g.privilege_type, '  grant ' || g.privilege_type || ' to ' || g.grantee
                from ours o
                join information_schema.role_table_grants g
                  on g.table_schema || '.' || g.table_name = o.name and g.grantee = 'plumbline_app'
              union all
              select o.name, 0, '', 'table ' || o.name from ours o
            )
            select text from line order by name, kind, case when kind = 1 then lpad(key, 4, '0') else key end
            """;

    @Test
    void theStructureIsAsCommitted() {
        List<String> lines = world.onPlatform()
                .call(() -> world.transaction()
                        .execute(status ->
                                world.jdbc().sql(STRUCTURE).query(String.class).list()));

        Contract.check("schema.txt", String.join("\n", lines) + "\n");
    }
}
