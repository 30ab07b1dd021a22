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
  availability   text not null default 'active' check (availability in ('active', 'away')),
  skills         text[] not null default '{}',
  -- Open leads that are enough; null for no limit.
  capacity       integer check (capacity between 0 and 10000),
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint member_user_taken unique (firm_id, user_id),
  constraint member_role_in_use foreign key (firm_id, role_id) references firms.role (firm_id, id)
);
create index member_by_role on firms.member (firm_id, role_id);
create index member_by_name on firms.member (firm_id, name, id);
-- Sign-in asks which firms a user belongs to; it acts for the platform.
create index member_by_user on firms.member (user_id);
call shared.govern('firms.member');
create policy platform_reads on firms.member for select using (shared.is_system());
create policy platform_reads on firms.role for select using (shared.is_system());

-- A firm without an owner could never be changed again. Whoever may end an ownership queues at the owner role's row, so that
-- two who each see the other as the last one cannot both go.
create function firms.keep_an_owner() returns trigger language plpgsql as $$
begin
  perform 1 from firms.role r where r.firm_id = old.firm_id and r.code = 'owner' for no key update;
  if not exists (select 1
                   from firms.member m
                   join firms.role r on r.firm_id = m.firm_id and r.id = m.role_id
                  where m.firm_id = old.firm_id and m.status = 'active' and r.code = 'owner') then
    raise exception 'firm % would have no owner', old.firm_id
      using errcode = '23514', constraint = 'member_last_owner';
  end if;
  return null;
end $$;
create trigger keep_an_owner after update of role_id, status or delete on firms.member
  for each row execute function firms.keep_an_owner();

-- A row cannot be below itself. Moves within one firm's tree queue up, or two could close a ring that neither sees.
create function firms.refuse_ring() returns trigger language plpgsql as $$
declare
  ring boolean;
begin
  if new.parent_id is null then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(tg_table_name || new.firm_id, 0));
  execute format('with recursive above as (
                    select $2 as id
                    union
                    select t.parent_id from %I.%I t join above a on t.id = a.id
                     where t.firm_id = $1 and t.parent_id is not null)
                  select exists (select 1 from above where id = $3)', tg_table_schema, tg_table_name)
    into ring using new.firm_id, new.parent_id, new.id;
  if ring then
    raise exception '% would lie below itself', new.id using errcode = '23514', constraint = 'tree_ring';
  end if;
  return null;
end $$;

create table firms.team (
  firm_id    uuid not null references firms.firm (id),
  id         uuid not null default uuidv7(),
  parent_id  uuid,
  name       text not null check (length(name) between 1 and 100),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  constraint team_name_taken unique nulls not distinct (firm_id, parent_id, name),
  constraint team_has_children foreign key (firm_id, parent_id) references firms.team (firm_id, id)
);
create index team_by_parent on firms.team (firm_id, parent_id);
call shared.govern('firms.team');
create trigger refuse_ring after insert or update of parent_id on firms.team
  for each row execute function firms.refuse_ring();

create table firms.team_member (
  firm_id   uuid not null,
  team_id   uuid not null,
  member_id uuid not null,
  primary key (firm_id, team_id, member_id),
  constraint team_unknown foreign key (firm_id, team_id) references firms.team (firm_id, id) on delete cascade,
  constraint team_member_unknown foreign key (firm_id, member_id) references firms.member (firm_id, id)
);
create index team_member_by_member on firms.team_member (firm_id, member_id);
call shared.govern('firms.team_member');

create table firms.territory (
  firm_id    uuid not null references firms.firm (id),
  id         uuid not null default uuidv7(),
  parent_id  uuid,
  name       text not null check (length(name) between 1 and 100),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  constraint territory_name_taken unique nulls not distinct (firm_id, parent_id, name),
  constraint territory_has_children foreign key (firm_id, parent_id) references firms.territory (firm_id, id)
);
create index territory_by_parent on firms.territory (firm_id, parent_id);
call shared.govern('firms.territory');
create trigger refuse_ring after insert or update of parent_id on firms.territory
  for each row execute function firms.refuse_ring();

-- What lies in a territory: a postcode, or the beginning of postcodes with a star. Each in one territory only, so that an
-- address never has two; a narrower one may lie below a wider one.
create table firms.territory_postcode (
  firm_id      uuid not null,
  pattern      text not null check (pattern ~ '^[0-9A-Z]{1,12}\*?$'),
  territory_id uuid not null,
  constraint territory_postcode_taken primary key (firm_id, pattern),
  foreign key (firm_id, territory_id) references firms.territory (firm_id, id) on delete cascade
);
create index territory_postcode_by_territory on firms.territory_postcode (firm_id, territory_id);
call shared.govern('firms.territory_postcode');

create table firms.territory_member (
  firm_id      uuid not null,
  territory_id uuid not null,
  member_id    uuid not null,
  primary key (firm_id, territory_id, member_id),
  constraint territory_unknown foreign key (firm_id, territory_id) references firms.territory (firm_id, id)
    on delete cascade,
  constraint territory_member_unknown foreign key (firm_id, member_id) references firms.member (firm_id, id)
);
create index territory_member_by_member on firms.territory_member (firm_id, member_id);
call shared.govern('firms.territory_member');

-- An invitation is open until it is accepted, withdrawn or past its time; the last is derived, never stored.
create table firms.invitation (
  firm_id        uuid not null references firms.firm (id),
  id             uuid not null default uuidv7(),
  email          text not null check (length(email) between 3 and 254),
  email_key      text not null generated always as (lower(email)) stored,
  role_id        uuid,
  token_hash     text not null,
  status         text not null check (status in ('pending', 'accepted', 'withdrawn')),
  status_command text not null,
  status_at      timestamptz not null,
  invited_by     uuid,
  sent_at        timestamptz not null,
  sent_times     integer not null default 1,
  expires_at     timestamptz not null,
  member_id      uuid,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, role_id) references firms.role (firm_id, id) on delete set null (role_id),
  foreign key (firm_id, invited_by) references firms.member (firm_id, id),
  foreign key (firm_id, member_id) references firms.member (firm_id, id),
  constraint invitation_role_in_use check (status <> 'pending' or role_id is not null),
  constraint invitation_accepted_by check ((status = 'accepted') = (member_id is not null))
);
create unique index invitation_pending on firms.invitation (firm_id, email_key) where status = 'pending';
create unique index invitation_by_token on firms.invitation (firm_id, token_hash);
create index invitation_by_time on firms.invitation (firm_id, created_at, id);
call shared.govern('firms.invitation', 'token_hash', 'email_key');

-- Business hours on the firm's wall clock: [{"day", "from", "until"}], and days off: [{"date", "name"}].
create table firms.calendar (
  firm_id    uuid primary key references firms.firm (id),
  hours      jsonb not null check (jsonb_typeof(hours) = 'array' and hours <> '[]'),
  holidays   jsonb not null default '[]' check (jsonb_typeof(holidays) = 'array'),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1
);
call shared.govern('firms.calendar');
