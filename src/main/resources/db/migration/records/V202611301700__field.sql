-- A firm's own fields of every kind of records.
create table records.field (
  firm_id     uuid not null references firms.firm (id),
  id          uuid not null default uuidv7(),
  record_kind text not null check (length(record_kind) between 1 and 40),
  code        text not null check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
  label       text not null check (length(label) between 1 and 100),
  kind        text not null check (kind in ('text', 'number', 'date', 'yes_no', 'choice')),
  choices     text[] not null check (cardinality(choices) <= 100),
  position    integer not null check (position >= 0),
  archived_at timestamptz,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  version     bigint not null default 1,
  primary key (firm_id, id),
  constraint field_code_taken unique (firm_id, record_kind, code),
  constraint field_choice_has_choices check ((kind = 'choice') = (cardinality(choices) > 0))
);
-- Those of leads were defined in sales, and keep their ids. Whoever migrates sees rows of all firms only where a policy says so.
create policy migration_moves on sales.lead_field for select to current_user using (true);
insert into records.field (firm_id, id, record_kind, code, label, kind, choices, position, archived_at, created_at, updated_at, version)
select firm_id, id, 'leads', code, label, kind, choices, position, archived_at, created_at, updated_at, version from sales.lead_field;
drop table sales.lead_field;
call shared.govern('records.field');

-- What is said in the fields of kinds that keep no values themselves.

create table records.field_value (
  firm_id    uuid not null references firms.firm (id),
  id         uuid not null default uuidv7(),
  kind       text not null check (length(kind) between 1 and 40),
  record_id  uuid not null,
  said       jsonb not null check (jsonb_typeof(said) = 'object'),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  constraint said_once unique (firm_id, kind, record_id)
);
create index said_by_value on records.field_value using gin (firm_id, kind, said jsonb_path_ops);
call shared.govern('records.field_value');

-- For the lists of other modules, which name no table of this one.
create function shared.said_of(kind text, record uuid) returns jsonb language sql stable
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(
    (select v.said
       from records.field_value v
      where v.firm_id = shared.firm() and v.kind = said_of.kind and v.record_id = said_of.record), '{}')
$$;

-- The ways in which a value may be said that is asked for as in 'pets:dog': as text, and as a number or as yes or no where it reads
-- like one.
create function shared.said_as(pair text) returns jsonb[] language sql immutable parallel safe
  set search_path = pg_catalog, pg_temp as $$
  select array[jsonb_build_object(asked.code, asked.value)]
         || case when asked.value ~ '^-?[0-9]{1,30}(\.[0-9]{1,30})?$'
              then array[jsonb_build_object(asked.code, cast(asked.value as numeric))] else '{}' end
         || case when asked.value in ('true', 'false')
              then array[jsonb_build_object(asked.code, asked.value = 'true')] else '{}' end
    from (select split_part(pair, ':', 1) as code, substr(pair, strpos(pair, ':') + 1) as value) asked
$$;

-- Containment cannot use an index under a row policy: hence the function, which sees one firm's rows.
create function shared.saying(kind text, pair text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select v.record_id
    from records.field_value v
   where v.firm_id = shared.firm() and v.kind = saying.kind and v.said @> any (shared.said_as(saying.pair))
$$;
revoke all on function shared.said_of(text, uuid), shared.said_as(text), shared.saying(text, text) from public;
grant execute on function shared.said_of(text, uuid), shared.said_as(text), shared.saying(text, text) to plumbline_app;
