package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One firm, one world: what the database's own catalogue says of every table, and what a mixed crowd sees. */
class FirmIsolationTests extends ApiTest {
    /** Tables that belong to no firm. Each has a policy of its own, or nothing that the application may write. */
    static final Set<String> PLATFORM = Set.of(
            "identity.account",
            "identity.session",
            "identity.refresh_token",
            "identity.guess",
            "identity.password_reset",
            "identity.second_factor",
            "identity.recovery_code",
            "messages.text_stop",
            "operations.installation",
            "operations.switch",
            "operations.rate_node",
            "operations.rate_window",
            "operations.rate_block",
            "operations.rate_release",
            "operations.map_version",
            "shared.lifecycle_edge",
            "shared.lifecycle_apart");

    /** Tables whose key is not led by the firm because the row is the firm. */
    private static final Set<String> THE_FIRM = Set.of("firms.firm");

    static final String TABLES = """
            select n.nspname || '.' || c.relname
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p')
               and n.nspname not in ('pg_catalog', 'information_schema', 'migrations')
               and n.nspname not like 'pg\\_%'
            """;

    static final String UNFORCED = TABLES + """
             and n.nspname || '.' || c.relname not like 'shared.lifecycle%'
             and not (c.relrowsecurity and c.relforcerowsecurity)
            """;

    static final String UNPOLICED = """
            not exists (select 1 from pg_policy p
                         where p.polrelid = c.oid and p.polcmd = '*'
                           and pg_get_expr(p.polqual, c.oid) like '%shared.firm()%'
                           and pg_get_expr(p.polwithcheck, c.oid) like '%shared.firm()%')
            """;

    /**
     * Every policy but the one that each table of a firm has. Rows that any policy admits are seen, so that one more is a hole,
     * and so is one that compares anything else.
     */
    static final String OTHER_POLICIES = """
            select n.nspname || '.' || c.relname || ' ' || p.polname::text || ' for ' || p.polcmd::text
                   || case when not p.polpermissive then ' restrictive' else '' end
                   || case when p.polroles = '{0}' then '' when p.polroles = array[c.relowner] then ' to the owner'
                           else ' to ' || p.polroles::regrole[]::text end
                   || coalesce(' using ' || pg_get_expr(p.polqual, c.oid), '')
                   || coalesce(' check ' || pg_get_expr(p.polwithcheck, c.oid), '')
              from pg_policy p
              join pg_class c on c.oid = p.polrelid
              join pg_namespace n on n.oid = c.relnamespace
             where not (p.polname = 'firm' and p.polcmd = '*' and p.polpermissive and p.polroles = '{0}'
                        and pg_get_expr(p.polqual, c.oid) = '(firm_id = shared.firm())'
                        and pg_get_expr(p.polwithcheck, c.oid) = '(firm_id = shared.firm())')
            """;

    /** The firm itself, what sign-in and the scheduler must see, and what the owner's own functions of log and webhooks read. */
    private static final Set<String> KNOWN_POLICIES = Set.of(
            "firms.firm firm for * using ((id = shared.firm()) OR shared.is_system()) check ((id = shared.firm()) OR shared.is_system())",
            "firms.guest platform_reads for r using shared.is_system()",
            "firms.member platform_reads for r using shared.is_system()",
            "firms.role platform_reads for r using shared.is_system()",
            "jobs.task platform for * using shared.is_system() check shared.is_system()",
            "audit.event owner_looks for r to the owner using true",
            "audit.leaf owner_looks for r to the owner using true",
            "audit.sealing owner_looks for r to the owner using true",
            "audit.checkpoint owner_looks for r to the owner using true",
            "compliance.outlook_mark owner_looks for r to the owner using true",
            "jobs.recurrence owner_looks for r to the owner using true",
            "documents.firm_key owner_looks for r to the owner using true",
            "webhooks.endpoint owner_looks for r to the owner using true",
            "webhooks.progress owner_looks for r to the owner using true",
            "webhooks.delivery owner_looks for r to the owner using true",
            "jobs.job owner_looks for r to the owner using (state = 'dead'::text)");

    /** Foreign keys to a firm's table whose firm is not the other's firm. */
    static final String CROSSING_KEYS = """
            select k.conrelid::regclass || ' ' || k.conname
              from pg_constraint k
             where k.contype = 'f'
               and k.confrelid::regclass::text not in ('identity.account', 'identity.session', 'firms.firm')
               and not exists (select 1
                                 from unnest(k.conkey, k.confkey) as pair (own, other)
                                 join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.own
                                 join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.other
                                where a.attname = 'firm_id' and b.attname = 'firm_id')
            """;

    static final String UNLOGGED = TABLES + """
             and n.nspname || '.' || c.relname not like 'shared.lifecycle%'
             and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit' and t.tgenabled = 'O')
            """;

    /**
     * The log cannot log itself; the scheduler's rows repeat what jobs.job and the jobs' own acts say; counters have no history; what is
     * reckoned follows from what is logged.
     */
    static final Set<String> NOT_LOGGED = Set.of(
            "audit.event",
            "audit.leaf",
            "audit.node",
            "audit.checkpoint",
            "audit.signing_key",
            "audit.sealing",
            "shared.transition",
            "shared.idempotency",
            "jobs.task",
            "jobs.recurrence",
            "identity.guess",
            "compliance.colour_told",
            "compliance.deadline",
            "compliance.outlook",
            "compliance.outlook_mark",
            "compliance.reminder_round",
            "documents.room",
            "messages.text_rate",
            "messages.mail_pace",
            "shared.call_window",
            "operations.rate_node",
            "operations.rate_window",
            "operations.rate_block",
            "webhooks.progress",
            "webhooks.delivery",
            "webhooks.attempt");

    private List<String> rows(String sql) {
        return world.onPlatform()
                .call(() -> world.transaction()
                        .execute(status ->
                                world.jdbc().sql(sql).query(String.class).list()));
    }

    private List<String> firmTables(String condition) {
        return rows(TABLES + " and " + condition + " order by 1").stream()
                .filter(t -> !PLATFORM.contains(t))
                .toList();
    }

    @Test
    void everyTableCarriesItsFirm() {
        assertThat(firmTables("""
                not exists (select 1 from pg_attribute a
                             where a.attrelid = c.oid and a.attname = 'firm_id' and a.attnotnull)
                """)).isEmpty();
    }

    @Test
    void everyTableHasItsRowsFilteredForReadingAndWriting() {
        assertThat(rows(UNFORCED)).isEmpty();
        assertThat(firmTables(UNPOLICED)).isEmpty();
    }

    @Test
    void keysAndIndexesAreLedByTheFirm() {
        assertThat(rows("""
                select i.indexrelid::regclass::text
                  from pg_index i
                  join pg_class c on c.oid = i.indrelid
                  join pg_namespace n on n.oid = c.relnamespace
                  left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                 where n.nspname not in ('pg_catalog', 'information_schema', 'migrations') and n.nspname not like 'pg\\_%'
                   and a.attname is distinct from 'firm_id'
                   and i.indisunique
                   and n.nspname || '.' || c.relname not in
                       ('identity.account', 'identity.session', 'identity.refresh_token', 'identity.guess',
                        'identity.password_reset', 'identity.second_factor', 'identity.recovery_code', 'operations.installation', 'operations.switch',
                        'operations.rate_node', 'operations.rate_window', 'operations.rate_block', 'operations.rate_release', 'operations.map_version', 'messages.text_stop',
                        'shared.lifecycle_edge', 'shared.lifecycle_apart', 'firms.firm')
                   and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype = 'x')
                """)).isEmpty();
    }

    @Test
    void noSecondPolicyAdmitsOtherRows() {
        Set<String> known = new HashSet<>(KNOWN_POLICIES);
        PLATFORM.stream()
                .filter(table -> !table.startsWith("shared.lifecycle"))
                .map(table -> table + " platform for * using shared.is_system() check shared.is_system()")
                .forEach(known::add);

        assertThat(rows(OTHER_POLICIES)).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void foreignKeysCannotReachAnotherFirm() {
        assertThat(rows(CROSSING_KEYS)).isEmpty();
    }

    @Test
    void everyChangeOfEveryTableIsLogged() {
        assertThat(rows(UNLOGGED)).allMatch(NOT_LOGGED::contains);
    }

    @Test
    void theApplicationsRoleIsPowerless() {
        assertThat(rows("""
                select rolname from pg_roles
                 where rolname = current_user
                   and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                """)).isEmpty();
        assertThat(
                        rows(
                                "select relname from pg_class where relowner = (select oid from pg_roles where rolname = current_user)"))
                .isEmpty();
        assertThat(rows(TABLES + " and has_table_privilege(c.oid, 'truncate, references, trigger')"))
                .isEmpty();
        assertThat(
                        rows(
                                "select nspname from pg_namespace where has_schema_privilege(oid, 'create') and nspname not like 'pg\\_%'"))
                .isEmpty();
        assertThat(rows("select 'audit' where has_table_privilege('audit.event', 'insert, update, delete')"))
                .isEmpty();
    }

    @Test
    void viewsAndFunctionsDoNotOpenASideDoor() {
        assertThat(rows("""
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname not in ('pg_catalog', 'information_schema', 'migrations')
                   and has_schema_privilege('plumbline_app', n.oid, 'usage')
                   and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions::text, '') like '%security_invoker=true%'))
                """)).isEmpty();
        assertThat(rows("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
                   and not exists (select 1 from unnest(p.proconfig) s where s like 'search_path=pg_catalog%')
                """)).isEmpty();
    }
}
