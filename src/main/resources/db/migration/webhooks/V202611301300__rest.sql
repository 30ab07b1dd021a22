-- A receiver that fails again and again is left alone for a while, however much waits for it.
alter table webhooks.progress
  add column failures      integer not null default 0 check (failures >= 0),
  add column resting_until timestamptz;

create or replace function webhooks.due(at timestamptz) returns table (firm_id uuid, endpoint_id uuid, workers bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.firm_id, e.id, d.workers
    from webhooks.endpoint e
    join webhooks.progress p on p.firm_id = e.firm_id and p.endpoint_id = e.id
   cross join lateral (select count(*) as workers
                         from (select
                                 from webhooks.delivery d
                                where d.firm_id = e.firm_id and d.endpoint_id = e.id and d.due_at <= at
                                  and (d.claimed_until is null or d.claimed_until <= at)
                                limit 5) ready) d
   where e.status = 'active' and d.workers > 0 and (p.resting_until is null or p.resting_until <= at)
$$;
