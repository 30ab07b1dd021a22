create schema exports;
grant usage on schema exports to plumbline_app;

-- A list that somebody asked to take away and that is too long to wait for. Where it is, is told by its facts.
create table exports.export (
  firm_id    uuid not null references firms.firm (id),
  id         uuid not null default uuidv7(),
  source     text not null check (source ~ '^[a-z][a-z_]{1,39}$'),
  format     text not null check (format in ('csv', 'xlsx')),
  filter     jsonb not null,
  columns    text[] not null,
  access     jsonb not null,
  asked_by   uuid not null,
  row_count  bigint,
  bytes      bigint,
  ready_at   timestamptz,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  constraint export_is_whole check ((ready_at is null) = (row_count is null) and (ready_at is null) = (bytes is null))
);
create index export_by_end on exports.export (firm_id, expires_at);
call shared.govern('exports.export', '', 'access');
