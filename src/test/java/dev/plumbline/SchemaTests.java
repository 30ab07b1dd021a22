package dev.plumbline;

import java.util.List;
import java.util.stream.Stream;
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
                     || case when d.oid is null then '' when a.attgenerated <> '' then ' generated as ' else ' default ' end
                     || coalesce(pg_get_expr(d.adbin, o.oid), '')
                     || case when a.attidentity <> '' then ' identity' else '' end
                from ours o join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
                left join pg_attrdef d on d.adrelid = o.oid and d.adnum = a.attnum
              union all
              select o.name, 2, k.conname, '  constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
                from ours o join pg_constraint k on k.conrelid = o.oid and k.contype <> 'n'
              union all
              select o.name, 3, i.indexrelid::regclass::text, '  ' || pg_get_indexdef(i.indexrelid)
                from ours o join pg_index i on i.indrelid = o.oid
              union all
              select o.name, 4, p.polname,
                     '  policy ' || p.polname || case when p.polpermissive then '' else ' restrictive' end || ' ' || p.polcmd::text
                     || ' to ' || (select string_agg(coalesce(r.rolname, 'public'), ', ' order by r.rolname)
                                     from unnest(p.polroles) id left join pg_roles r on r.oid = id)
                     || ' using ' || coalesce(pg_get_expr(p.polqual, o.oid), '')
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
              union all
              select o.name, 0, 'security', '  row security' || case when c.relforcerowsecurity then ' forced' else '' end
                from ours o join pg_class c on c.oid = o.oid and c.relrowsecurity
            )
            select text from line order by name, kind, case when kind = 1 then lpad(key, 4, '0') else key end
            """;

    /** A body is written where it is made; here its sum shows that it became another. */
    private static final String PROGRAMS = """
            select 'function ' || f.oid::regprocedure || ' returns ' || coalesce(pg_get_function_result(f.oid), 'nothing')
                   || ' language ' || l.lanname || case f.provolatile when 'i' then ' immutable' when 's' then ' stable' else '' end
                   || case when f.proisstrict then ' strict' else '' end
                   || case when f.prosecdef then ' security definer' else '' end
                   || case when f.proleakproof then ' leakproof' else '' end
                   || coalesce(' set ' || array_to_string(f.proconfig, ', '), '')
                   || case when has_function_privilege('plumbline_app', f.oid, 'execute') then ' for plumbline_app' else '' end
                   || ' body ' || left(encode(sha256(convert_to(f.prosrc || coalesce(pg_get_function_sqlbody(f.oid), ''), 'UTF8')), 'hex'), 16)
              from pg_proc f
              join pg_namespace n on n.oid = f.pronamespace
              join pg_language l on l.oid = f.prolang
             where n.nspname not in ('pg_catalog', 'information_schema')
               and not exists (select from pg_depend d where d.objid = f.oid and d.deptype = 'e')
             order by f.oid::regprocedure::text collate "C"
            """;

    private static final String OTHERS = """
            with other (text) as (
              select case c.relkind when 'S' then 'sequence ' else 'view ' end || c.oid::regclass
                     || coalesce(' ' || array_to_string(c.reloptions, ', '), '')
                     || case when c.relkind = 'S' then '' else ' as ' || pg_get_viewdef(c.oid, true) end
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
               where c.relkind in ('S', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'migrations')
                 and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
              union all
              select 'type ' || format_type(t.oid, null) || case t.typtype when 'd' then ' as ' || format_type(t.typbasetype, t.typtypmod) else '' end
                     || coalesce(' ' || (select string_agg(pg_get_constraintdef(k.oid), ' ' order by k.conname)
                                           from pg_constraint k where k.contypid = t.oid), '')
                     || coalesce(' ' || (select string_agg(e.enumlabel, ', ' order by e.enumsortorder)
                                           from pg_enum e where e.enumtypid = t.oid), '')
                from pg_type t
                join pg_namespace n on n.oid = t.typnamespace
               where t.typtype in ('d', 'e') and n.nspname not in ('pg_catalog', 'information_schema')
              union all
              select 'extension ' || extname from pg_extension
              union all
              select 'schema ' || n.nspname
                     || case when has_schema_privilege('plumbline_app', n.oid, 'usage') then ' used by plumbline_app' else '' end
                     || case when has_schema_privilege('plumbline_app', n.oid, 'create') then ' and changed by it' else '' end
                from pg_namespace n
               where n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
            )
            select text from other order by text collate "C"
            """;

    @Test
    void theStructureIsAsCommitted() {
        List<String> lines = world.onPlatform()
                .call(() -> world.transaction()
                        .execute(status -> Stream.of(STRUCTURE, PROGRAMS, OTHERS)
                                .flatMap(sql -> world.jdbc().sql(sql).query(String.class).list().stream())
                                .toList()));

        Contract.check("schema.txt", String.join("\n", lines) + "\n");
    }
}
