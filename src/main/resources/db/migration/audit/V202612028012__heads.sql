-- Operators see the last signed head of each firm's log: how long the log is, since when, and the hash of its root. Nothing of an event.
create policy owner_looks on audit.checkpoint for select to current_user using (true);

create function audit.heads(logs uuid[])
  returns table (firm_id uuid, id uuid, size bigint, generation integer, note text, at timestamptz)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select last.firm_id, last.id, last.size, last.generation, last.note, last.at
    from unnest(logs) as log (firm_id)
   cross join lateral (select c.firm_id, c.id, c.size, c.generation, c.note, c.at
                         from audit.checkpoint c
                        where shared.is_system() and c.firm_id = log.firm_id
                        order by c.size desc
                        limit 1) last
$$;
revoke all on function audit.heads(uuid[]) from public;
grant execute on function audit.heads(uuid[]) to plumbline_app;
