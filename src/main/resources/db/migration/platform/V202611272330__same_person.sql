-- A key acts under an id of its own, and for whoever made it: what one person may not do twice, they may not do by a key either.
alter table shared.transition add column member_id uuid;

create or replace function shared.guard_lifecycle() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  machine text := tg_table_schema || '.' || tg_table_name;
  started text;
  actor uuid := shared.setting('plumbline.actor')::uuid;
  member uuid := shared.setting('plumbline.member')::uuid;
  -- firms.firm is its own firm, and its generated firm_id is not there yet.
  firm uuid := coalesce(new.firm_id, new.id);
begin
  if tg_op = 'UPDATE' then
    if new.status = old.status then
      new.status_command := old.status_command;
      new.status_at := old.status_at;
      return new;
    end if;
    started := old.status;
  else
    started := '';
  end if;
  if not exists (select 1 from shared.lifecycle_edge
                  where lifecycle = machine and from_state = started and to_state = new.status
                    and command = new.status_command) then
    raise exception '% may not go from "%" to "%" by "%"', machine, started, new.status, new.status_command
      using errcode = 'PL001', constraint = 'lifecycle';
  end if;
  if exists (
      select 1 from shared.lifecycle_apart a
        join shared.transition t on t.lifecycle = a.lifecycle and t.command = a.other
       where a.lifecycle = machine and a.command = new.status_command
         and t.firm_id = firm and t.record_id = new.id
         and (t.actor_id = actor or t.member_id = member)) then
    raise exception '% "%" needs another person', machine, new.status_command
      using errcode = 'PL002', constraint = 'separation_of_duty';
  end if;
  new.status_at := shared.now();
  insert into shared.transition (firm_id, lifecycle, record_id, command, from_state, to_state, actor_id, member_id, reason, at)
  values (firm, machine, new.id, new.status_command, nullif(started, ''), new.status, actor, member,
          shared.setting('plumbline.reason'), new.status_at);
  return new;
end $$;
