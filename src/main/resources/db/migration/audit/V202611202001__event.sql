-- What happened, written by triggers in the transaction that did it. The application may read it and nothing else.
-- Events of the platform itself carry the nil firm.
create table audit.event (
  firm_id      uuid not null,
  seq          bigint generated always as identity,
  id           uuid not null default uuidv7(),
  tx           xid8 not null default pg_current_xact_id(),
  at           timestamptz not null,
  action       text not null,
  subject_type text not null,
  subject_id   uuid,
  operation    text not null check (operation in ('insert', 'update', 'delete', 'note')),
  actor_kind   text not null,
  actor_id     uuid,
  actor_name   text,
  on_behalf_of uuid,
  session_id   uuid,
  request_id   text,
  reason       text,
  before       jsonb,
  after        jsonb,
  salt         bytea not null default uuid_send(gen_random_uuid()),
  primary key (firm_id, seq)
);
create index event_by_subject on audit.event (firm_id, subject_id, seq desc);
create index event_by_actor on audit.event (firm_id, actor_id, seq desc);
create index event_by_action on audit.event (firm_id, action, seq desc);
create index event_by_time on audit.event (firm_id, at desc, seq desc);
create index event_by_tx on audit.event (firm_id, tx, seq);
create unique index event_by_id on audit.event (firm_id, id);

alter table audit.event enable row level security;
alter table audit.event force row level security;
create policy firm on audit.event using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select on audit.event to plumbline_app;

create function audit.masked(row_data jsonb, secret text, derived text) returns jsonb language plpgsql immutable
  set search_path = pg_catalog, pg_temp as $$
declare
  result jsonb := row_data - array['version', 'updated_at', 'firm_id'];
  name text;
begin
  if derived <> '' then
    result := result - string_to_array(derived, ',');
  end if;
  if secret <> '' then
    foreach name in array string_to_array(secret, ',') loop
      if jsonb_typeof(result -> name) <> 'null' then
        result := jsonb_set(result, array[name],
                            to_jsonb('sha256:' || encode(sha256(convert_to(result ->> name, 'UTF8')), 'hex')));
      end if;
    end loop;
  end if;
  return result;
end $$;

create function audit.append(firm uuid, type text, subject uuid, operation text, before jsonb, after jsonb) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into audit.event (firm_id, at, action, subject_type, subject_id, operation, actor_kind, actor_id, actor_name,
                           on_behalf_of, session_id, request_id, reason, before, after)
  values (firm, shared.now(), coalesce(shared.setting('plumbline.action'), 'sql'), type, subject, operation,
          coalesce(shared.setting('plumbline.actor_kind'), 'database'), shared.setting('plumbline.actor')::uuid,
          coalesce(shared.setting('plumbline.actor_name'), session_user),
          shared.setting('plumbline.on_behalf_of')::uuid, shared.setting('plumbline.session')::uuid,
          shared.setting('plumbline.request'), shared.setting('plumbline.reason'), before, after)
$$;
revoke all on function audit.append(uuid, text, uuid, text, jsonb, jsonb) from public;

create function audit.record() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  old_row jsonb;
  new_row jsonb;
  whole jsonb;
begin
  if tg_op <> 'INSERT' then
    old_row := audit.masked(to_jsonb(old), tg_argv[0], tg_argv[1]);
    whole := to_jsonb(old);
  end if;
  if tg_op <> 'DELETE' then
    new_row := audit.masked(to_jsonb(new), tg_argv[0], tg_argv[1]);
    whole := to_jsonb(new);
  end if;
  if tg_op = 'UPDATE' then
    if old_row = new_row then
      return null;
    end if;
    select jsonb_object_agg(n.key, old_row -> n.key), jsonb_object_agg(n.key, n.value)
      into old_row, new_row
      from jsonb_each(new_row) n
     where n.value is distinct from old_row -> n.key;
  end if;
  perform audit.append(coalesce((whole ->> 'firm_id')::uuid,
                                '00000000-0000-0000-0000-000000000000'),
                       tg_table_schema || '.' || tg_table_name, (whole ->> 'id')::uuid, lower(tg_op),
                       jsonb_strip_nulls(old_row), case tg_op when 'INSERT' then jsonb_strip_nulls(new_row) else new_row end);
  return null;
end $$;

create function audit.record_added() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  one record;
begin
  for one in
    select (to_jsonb(a) ->> 'firm_id')::uuid as firm, (to_jsonb(a) ->> tg_argv[0])::uuid as parent,
           jsonb_agg(jsonb_strip_nulls(to_jsonb(a) - array['firm_id', tg_argv[0]])) as rows
      from added a
     group by 1, 2
  loop
    perform audit.append(one.firm, tg_table_schema || '.' || tg_table_name, one.parent, 'insert', null,
                         jsonb_build_object('rows', one.rows));
  end loop;
  return null;
end $$;

-- An act that changes no row but must be known (a refused sign-in, an export, a download). The firm is always this transaction's.
create function audit.note(type text, subject uuid, what jsonb) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  select audit.append(shared.firm(), type, subject, 'note', null, what)
$$;
revoke all on function audit.note(text, uuid, jsonb) from public;
grant execute on function audit.note(text, uuid, jsonb) to plumbline_app;
