-- How often anybody may call, counted for all nodes: which nodes there are, what they have taken of a quota together in a window
-- of time, who has used one up, and whom operators do not count for a while. Subjects are ids, and networks of addresses.
create table operations.rate_node (
  id      uuid primary key,
  seen_at timestamptz not null
);
alter table operations.rate_node enable row level security;
alter table operations.rate_node force row level security;
create policy platform on operations.rate_node using (shared.is_system()) with check (shared.is_system());
grant select, insert, update, delete on operations.rate_node to plumbline_app;

create table operations.rate_window (
  scope      text not null check (scope in ('global', 'api', 'auth', 'upload', 'export')),
  kind       text not null check (kind in ('address', 'user', 'key', 'firm')),
  subject    text not null check (length(subject) between 1 and 50),
  started_at timestamptz not null,
  ends_at    timestamptz not null,
  taken      integer not null check (taken > 0),
  primary key (scope, kind, subject)
);
create index rate_window_by_end on operations.rate_window (ends_at);
alter table operations.rate_window enable row level security;
alter table operations.rate_window force row level security;
create policy platform on operations.rate_window using (shared.is_system()) with check (shared.is_system());
grant select, insert, update, delete on operations.rate_window to plumbline_app;

create table operations.rate_block (
  scope      text not null check (scope in ('global', 'api', 'auth', 'upload', 'export')),
  kind       text not null check (kind in ('address', 'user', 'key', 'firm')),
  subject    text not null check (length(subject) between 1 and 50),
  since      timestamptz not null,
  ends_at    timestamptz not null,
  primary key (scope, kind, subject)
);
create index rate_block_by_end on operations.rate_block (ends_at);
alter table operations.rate_block enable row level security;
alter table operations.rate_block force row level security;
create policy platform on operations.rate_block using (shared.is_system()) with check (shared.is_system());
grant select, insert, update, delete on operations.rate_block to plumbline_app;

create table operations.rate_release (
  id         uuid primary key,
  scope      text not null check (scope in ('global', 'api', 'auth', 'upload', 'export')),
  kind       text not null check (kind in ('address', 'user', 'key', 'firm')),
  subject    text not null check (length(subject) between 1 and 50),
  ends_at    timestamptz not null,
  reason     text not null check (length(reason) between 3 and 500),
  by_name    text not null check (length(by_name) between 1 and 200),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  constraint rate_release_once unique (scope, kind, subject)
);
call shared.govern_platform('operations.rate_release');
