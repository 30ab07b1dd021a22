create schema imports;
grant usage on schema imports to plumbline_app;

-- Rows of an import come by the hundred thousand, and each record that they make is logged by itself. Of the bookkeeping
-- the log keeps one event for each batch: how many rows, from which to which, with which outcome.
create function imports.record_rows() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  one record;
begin
  for one in
    select (to_jsonb(c) ->> 'firm_id')::uuid as firm, (to_jsonb(c) ->> 'run_id')::uuid as run, count(*) as counted,
           min((to_jsonb(c) ->> 'number')::integer) as lowest, max((to_jsonb(c) ->> 'number')::integer) as highest
      from changed c
     group by 1, 2
  loop
    perform audit.append(one.firm, tg_table_schema || '.' || tg_table_name, one.run, lower(tg_op), null,
                         jsonb_build_object('rows', one.counted, 'from', one.lowest, 'to', one.highest));
  end loop;
  return null;
end $$;

-- One uploaded file and what was done with it.
create table imports.run (
  firm_id        uuid not null references firms.firm (id),
  id             uuid not null default uuidv7(),
  target         text not null check (target ~ '^[a-z][a-z_]{1,39}$'),
  status         text not null check (status in ('uploaded', 'mapped', 'checking', 'checked', 'running', 'finished',
                   'failed', 'cancelled', 'undoing', 'undone', 'discarded')),
  status_command text not null,
  status_at      timestamptz not null,
  file_name      text not null check (length(file_name) between 1 and 200),
  file_sha256    text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
  file_bytes     bigint not null check (file_bytes > 0),
  facts          jsonb not null,
  row_count      integer not null check (row_count > 0),
  mapping        jsonb,
  upload_key     text check (length(upload_key) <= 255),
  pass           integer not null default 0,
  check_pass     integer,
  run_pass       integer,
  undo_pass      integer,
  failure        text check (length(failure) <= 1000),
  created_by     text not null check (length(created_by) <= 200),
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint import_upload_key unique (firm_id, upload_key),
  constraint import_mapped check (status in ('uploaded', 'discarded') or mapping is not null)
);
create index run_by_time on imports.run (firm_id, created_at desc, id desc);
create index run_by_content on imports.run (firm_id, file_sha256);
-- The facts hold the first rows of the file: they are people's data, and the file itself is the evidence.
call shared.govern('imports.run', '', 'facts');

-- How far a pass (dry run, run, undo) has come: one row for each committed batch, in order. The next one starts behind
-- the last, also after a crash.
create table imports.batch (
  firm_id  uuid not null,
  run_id   uuid not null,
  pass     integer not null,
  seq      integer not null,
  upto     integer not null,
  created  integer not null,
  attached integer not null,
  held     integer not null,
  known    integer not null,
  refused  integer not null,
  skipped  integer not null,
  undone   integer not null,
  kept     integer not null,
  at       timestamptz not null,
  primary key (firm_id, run_id, pass, seq),
  foreign key (firm_id, run_id) references imports.run (firm_id, id)
);
call shared.govern_ledger('imports.batch', 'run_id');

-- What became of each row, once: the key is the proof. Cells are kept of refused rows only.
create table imports.row (
  firm_id   uuid not null,
  run_id    uuid not null,
  pass      integer not null,
  number    integer not null check (number > 0),
  outcome   text not null check (outcome in ('created', 'attached', 'held', 'known', 'refused', 'undone', 'kept')),
  record_id uuid,
  reasons   jsonb not null,
  cells     jsonb,
  primary key (firm_id, run_id, pass, number),
  foreign key (firm_id, run_id) references imports.run (firm_id, id)
);
create index row_by_outcome on imports.row (firm_id, run_id, pass, outcome, number);
alter table imports.row enable row level security;
alter table imports.row force row level security;
create policy firm on imports.row using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select, insert on imports.row to plumbline_app;
create trigger audit after insert on imports.row referencing new table as changed
  for each statement execute function imports.record_rows();

-- What has been imported already: the row's key in its source, or the hash of what the row says. Taken back by undo.
create table imports.known (
  firm_id   uuid not null,
  target    text not null,
  space     text not null check (length(space) <= 60),
  key       text not null check (length(key) <= 200),
  run_id    uuid not null,
  number    integer not null,
  record_id uuid not null,
  primary key (firm_id, target, space, key),
  foreign key (firm_id, run_id) references imports.run (firm_id, id)
);
create index known_by_row on imports.known (firm_id, run_id, number);
alter table imports.known enable row level security;
alter table imports.known force row level security;
create policy firm on imports.known using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select, insert, delete on imports.known to plumbline_app;
create trigger audit after insert on imports.known referencing new table as changed
  for each statement execute function imports.record_rows();
create trigger audit_delete after delete on imports.known referencing old table as changed
  for each statement execute function imports.record_rows();

-- Mappings that a firm has saved under a name.
create table imports.mapping (
  firm_id    uuid not null references firms.firm (id),
  id         uuid not null default uuidv7(),
  target     text not null,
  name       text not null check (length(name) between 1 and 100),
  columns    text[] not null,
  mapping    jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  constraint import_mapping_name_taken unique (firm_id, target, name)
);
call shared.govern('imports.mapping');
