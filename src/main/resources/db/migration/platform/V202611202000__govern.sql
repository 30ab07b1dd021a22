-- The ground that every table stands on. Run as the owner; the application connects as plumbline_app, which owns nothing.
create schema shared;
create schema audit;

grant usage on schema shared, audit to plumbline_app;

-- The firm of this transaction. Unset and emptied settings both mean none: after a commit, PostgreSQL leaves '' behind.
create function shared.firm() returns uuid language sql stable parallel safe
  return nullif(current_setting('plumbline.firm', true), '')::uuid;

create function shared.is_system() returns boolean language sql stable parallel safe
  return coalesce(current_setting('plumbline.scope', true), '') = 'system';

-- The application's clock, so that a test or a replay that sets it sees its own time in every row.
create function shared.now() returns timestamptz language sql stable parallel safe
  return coalesce(nullif(current_setting('plumbline.now', true), '')::timestamptz, transaction_timestamp());

create function shared.setting(name text) returns text language sql stable parallel safe
  return nullif(current_setting(name, true), '');

-- Lifecycles: what Java declares, installed at start-up. No application role can change them.
create table shared.lifecycle_edge (
  lifecycle  text not null,
  command    text not null,
  from_state text not null,
  to_state   text not null,
  primary key (lifecycle, from_state, to_state, command)
);

create table shared.lifecycle_apart (
  lifecycle text not null,
  command   text not null,
  other     text not null,
  primary key (lifecycle, command, other)
);

-- One row for each change of state, as it happened. Written by the guard only.
create table shared.transition (
  firm_id    uuid not null,
  lifecycle  text not null,
  record_id  uuid not null,
  seq        bigint generated always as identity,
  command    text not null,
  from_state text,
  to_state   text not null,
  actor_id   uuid,
  reason     text,
  at         timestamptz not null,
  primary key (firm_id, lifecycle, record_id, seq)
);
create index transition_by_time on shared.transition (firm_id, lifecycle, to_state, at);

alter table shared.transition enable row level security;
alter table shared.transition force row level security;
create policy firm on shared.transition using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select on shared.lifecycle_edge, shared.lifecycle_apart, shared.transition to plumbline_app;

create function shared.guard_lifecycle() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  machine text := tg_table_schema || '.' || tg_table_name;
  started text;
  actor uuid := shared.setting('plumbline.actor')::uuid;
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
  if actor is not null and exists (
      select 1 from shared.lifecycle_apart a
        join shared.transition t on t.lifecycle = a.lifecycle and t.command = a.other
       where a.lifecycle = machine and a.command = new.status_command
         and t.firm_id = firm and t.record_id = new.id and t.actor_id = actor) then
    raise exception '% "%" needs another person', machine, new.status_command
      using errcode = 'PL002', constraint = 'separation_of_duty';
  end if;
  new.status_at := shared.now();
  insert into shared.transition (firm_id, lifecycle, record_id, command, from_state, to_state, actor_id, reason, at)
  values (firm, machine, new.id, new.status_command, nullif(started, ''), new.status, actor,
          shared.setting('plumbline.reason'), new.status_at);
  return new;
end $$;

create function shared.touch() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  new.updated_at := shared.now();
  return new;
end $$;

create function shared.has_column(t regclass, name text) returns boolean language sql stable
  return exists (select 1 from pg_attribute where attrelid = t and attname = name and not attisdropped);

-- Attaches to a firm's table all that the laws ask for: isolation, audit, version, lifecycle.
--   secret:  columns of which the log keeps a hash, never the value
--   derived: columns that the log leaves out because others determine them (search vectors, normalised keys)
create procedure shared.govern(t regclass, secret text default '', derived text default '') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy firm on %s using (firm_id = shared.firm()) with check (firm_id = shared.firm())', t);
  execute format('grant select, insert, update, delete on %s to plumbline_app', t);
  execute format('create trigger audit after insert or update or delete on %s for each row execute function audit.record(%L, %L)',
                 t, secret, derived);
  if shared.has_column(t, 'version') then
    execute format('create trigger touch before update on %s for each row execute function shared.touch()', t);
  end if;
  if shared.has_column(t, 'status_command') then
    execute format('create trigger lifecycle before insert or update on %s for each row execute function shared.guard_lifecycle()', t);
  end if;
end $$;

-- A table to which rows are only added; the log keeps one event for each statement, under the parent's id.
create procedure shared.govern_ledger(t regclass, parent text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy firm on %s using (firm_id = shared.firm()) with check (firm_id = shared.firm())', t);
  execute format('grant select, insert on %s to plumbline_app', t);
  execute format('create trigger audit after insert on %s referencing new table as added for each statement execute function audit.record_added(%L)',
                 t, parent);
end $$;

-- A table that belongs to no firm (users, sessions): only code that says it acts for the platform can see it.
create procedure shared.govern_platform(t regclass, secret text default '', derived text default '') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy platform on %s using (shared.is_system()) with check (shared.is_system())', t);
  execute format('grant select, insert, update, delete on %s to plumbline_app', t);
  execute format('create trigger audit after insert or update or delete on %s for each row execute function audit.record(%L, %L)',
                 t, secret, derived);
  if shared.has_column(t, 'version') then
    execute format('create trigger touch before update on %s for each row execute function shared.touch()', t);
  end if;
end $$;

-- Answers to requests that carried an Idempotency-Key; kept for 24 hours, never audited: it repeats what the log has.
create table shared.idempotency (
  firm_id      uuid not null,
  principal    text not null,
  key          text not null,
  route        text not null,
  request_hash text not null,
  status       smallint not null,
  headers      jsonb not null,
  body         text not null,
  created_at   timestamptz not null,
  primary key (firm_id, principal, key)
);
create index idempotency_by_age on shared.idempotency (firm_id, created_at);
alter table shared.idempotency enable row level security;
alter table shared.idempotency force row level security;
create policy firm on shared.idempotency using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select, insert, delete on shared.idempotency to plumbline_app;
