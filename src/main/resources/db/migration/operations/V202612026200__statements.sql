-- What operators may know of the application's statements: their text, in which parameters stand for values, how often each ran
-- and for how long. PostgreSQL counts them where the extension is there; an own one may have it later, or never.
do $$ begin
  create schema if not exists statements;
  create extension if not exists pg_stat_statements schema statements;
exception when others then
  raise notice 'Statements are not counted: %', sqlerrm;
end $$;

-- Who looks for it learns why there is nothing to be seen.
create function operations.statements_state() returns text language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  place text := (select quote_ident(n.nspname) from pg_extension e join pg_namespace n on n.oid = e.extnamespace
                  where e.extname = 'pg_stat_statements');
begin
  if place is null then
    return 'missing';
  end if;
  if not pg_has_role('pg_read_all_stats', 'usage') then
    return 'hidden';
  end if;
  execute format('select stats_since from %s.pg_stat_statements limit 1', place);
  return 'counted';
exception
  when object_not_in_prerequisite_state then
    return 'not_loaded';
  when undefined_table or undefined_column then
    return 'outdated';
end $$;
revoke all on function operations.statements_state() from public;
grant execute on function operations.statements_state() to plumbline_app;

-- Only what the application's role asked of this database, and no commands (set, create role …): they can hold a secret as it was typed.
create function operations.statements()
  returns table (id bigint, text text, calls bigint, total_ms double precision, mean_ms double precision,
                 max_ms double precision, row_count bigint, hits bigint, reads bigint, since timestamptz)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  place text := (select quote_ident(n.nspname) from pg_extension e join pg_namespace n on n.oid = e.extnamespace
                  where e.extname = 'pg_stat_statements');
begin
  if not shared.is_system() then
    return;
  end if;
  return query execute format($query$
    select s.queryid, left(s.query, 20000), s.calls, s.total_exec_time, s.mean_exec_time, s.max_exec_time, s.rows,
           s.shared_blks_hit, s.shared_blks_read, s.stats_since
      from %s.pg_stat_statements s
     where s.dbid = (select d.oid from pg_database d where d.datname = current_database())
       and s.userid = 'plumbline_app'::regrole
       and s.toplevel and s.queryid is not null
       and s.query ~* '^\s*(select|insert|update|delete|merge|with|values)\M'
  $query$, place);
end $$;
revoke all on function operations.statements() from public;
grant execute on function operations.statements() to plumbline_app;
