create schema firms;
grant usage on schema firms to plumbline_app;

create table firms.firm (
  id             uuid primary key default uuidv7(),
  name           text not null check (length(name) between 1 and 200),
  slug           text not null check (slug ~ '^[a-z0-9](-?[a-z0-9]){1,62}$'),
  status         text not null check (status in ('trial', 'active', 'suspended', 'cancelled')),
  status_command text not null,
  status_at      timestamptz not null,
  time_zone      text not null,
  currency       text not null check (currency ~ '^[A-Z]{3}$'),
  locale         text not null,
  limits         jsonb not null default '{}',
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  -- The firm is its own firm: the audit trigger reads firm_id.
  firm_id        uuid not null generated always as (id) stored,
  constraint firm_slug_taken unique (slug)
);
alter table firms.firm enable row level security;
alter table firms.firm force row level security;
create policy firm on firms.firm using (id = shared.firm() or shared.is_system())
  with check (id = shared.firm() or shared.is_system());
grant select, insert, update on firms.firm to plumbline_app;
create trigger audit after insert or update or delete on firms.firm for each row execute function audit.record('', '');
create trigger touch before update on firms.firm for each row execute function shared.touch();
create trigger lifecycle before insert or update on firms.firm for each row execute function shared.guard_lifecycle();

create table firms.role (
  firm_id     uuid not null references firms.firm (id),
  id          uuid not null default uuidv7(),
  code        text not null check (code ~ '^[a-z][a-z0-9_-]{1,40}$'),
  name        text not null check (length(name) between 1 and 100),
  built_in    boolean not null,
  permissions text[] not null,
  row_scope   text not null check (row_scope in ('own', 'team', 'territory', 'all')),
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  version     bigint not null default 1,
  primary key (firm_id, id),
  constraint role_code_taken unique (firm_id, code)
);
call shared.govern('firms.role');

create table firms.member (
  firm_id        uuid not null references firms.firm (id),
  id             uuid not null default uuidv7(),
  user_id        uuid not null,
  name           text not null check (length(name) between 1 and 200),
  email          text not null check (length(email) between 3 and 254),
  role_id        uuid not null,
  status         text not null check (status in ('active', 'deactivated')),
  status_command text not null,
  status_at      timestamptz not null,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint member_user_taken unique (firm_id, user_id),
  foreign key (firm_id, role_id) references firms.role (firm_id, id)
);
create index member_by_role on firms.member (firm_id, role_id);
create index member_by_name on firms.member (firm_id, name, id);
-- Sign-in asks which firms a user belongs to; it acts for the platform.
create index member_by_user on firms.member (user_id);
call shared.govern('firms.member');
create policy platform_reads on firms.member for select using (shared.is_system());
create policy platform_reads on firms.role for select using (shared.is_system());

create table firms.team (
  firm_id    uuid not null references firms.firm (id),
  id         uuid not null default uuidv7(),
  name       text not null check (length(name) between 1 and 100),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  constraint team_name_taken unique (firm_id, name)
);
call shared.govern('firms.team');

create table firms.team_member (
  firm_id   uuid not null,
  team_id   uuid not null,
  member_id uuid not null,
  primary key (firm_id, team_id, member_id),
  foreign key (firm_id, team_id) references firms.team (firm_id, id) on delete cascade,
  foreign key (firm_id, member_id) references firms.member (firm_id, id)
);
create index team_member_by_member on firms.team_member (firm_id, member_id);
call shared.govern('firms.team_member');

create table firms.territory (
  firm_id    uuid not null references firms.firm (id),
  id         uuid not null default uuidv7(),
  parent_id  uuid,
  name       text not null check (length(name) between 1 and 100),
  postcodes  text[] not null default '{}',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  constraint territory_name_taken unique nulls not distinct (firm_id, parent_id, name),
  constraint territory_not_own_parent check (parent_id <> id),
  foreign key (firm_id, parent_id) references firms.territory (firm_id, id)
);
create index territory_by_parent on firms.territory (firm_id, parent_id);
call shared.govern('firms.territory');

create table firms.territory_member (
  firm_id      uuid not null,
  territory_id uuid not null,
  member_id    uuid not null,
  primary key (firm_id, territory_id, member_id),
  foreign key (firm_id, territory_id) references firms.territory (firm_id, id) on delete cascade,
  foreign key (firm_id, member_id) references firms.member (firm_id, id)
);
create index territory_member_by_member on firms.territory_member (firm_id, member_id);
call shared.govern('firms.territory_member');
