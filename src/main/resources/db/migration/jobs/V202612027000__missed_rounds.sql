-- Operators may know of how many firms a recurring job had no good round since an instant, not of whom.
create policy owner_looks on jobs.recurrence for select to current_user using (true);

create function jobs.missed_rounds(names text[], since timestamptz[], served uuid[])
  returns table (name text, firms bigint)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select r.name, count(*)
    from jobs.recurrence r
    join unnest(names, since) as asked (name, since) on asked.name = r.name
   where shared.is_system() and r.firm_id = any(served)
     and coalesce(r.last_succeeded_at, '-infinity') < asked.since
   group by r.name
$$;
revoke all on function jobs.missed_rounds(text[], timestamptz[], uuid[]) from public;
grant execute on function jobs.missed_rounds(text[], timestamptz[], uuid[]) to plumbline_app;
