-- What operators keep the installation from doing, and why. No row means that nobody ever has.
create table operations.switch (
  id         uuid primary key,
  kind       text not null check (kind in ('read_only', 'maintenance', 'kill', 'rehearsal')),
  engaged    boolean not null,
  engaged_at timestamptz,
  reason     text not null check (length(reason) between 3 and 500),
  by_name    text not null check (length(by_name) between 1 and 200),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  constraint switch_once unique (kind),
  constraint switch_engaged check (engaged = (engaged_at is not null))
);
call shared.govern_platform('operations.switch');
