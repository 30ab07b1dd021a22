-- A view of a list under a name. Deleted ones stay, so that a deletion can be taken back with all that points to them.
create table firms.saved_view (
  firm_id    uuid not null references firms.firm (id),
  id         uuid not null default uuidv7(),
  list       text not null check (list ~ '^[a-z][a-z-]{0,39}$'),
  name       text not null check (length(name) between 1 and 60),
  search     jsonb not null check (jsonb_typeof(search) = 'object'),
  visibility text not null check (visibility in ('mine', 'team', 'firm')),
  team_id    uuid,
  owner_id   uuid not null,
  deleted_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, owner_id) references firms.member (firm_id, id),
  -- When the team goes, the view is its owner's alone.
  constraint saved_view_team_unknown foreign key (firm_id, team_id) references firms.team (firm_id, id)
    on delete set null (team_id),
  constraint saved_view_team check (visibility = 'team' or team_id is null)
);
create unique index saved_view_name_taken on firms.saved_view (firm_id, list, owner_id, name) where deleted_at is null;
create index saved_view_by_team on firms.saved_view (firm_id, team_id) where team_id is not null;
create index saved_view_by_owner on firms.saved_view (firm_id, owner_id);
call shared.govern('firms.saved_view');

-- With which view a list opens for a member.
create table firms.standard_view (
  firm_id   uuid not null,
  member_id uuid not null,
  list      text not null,
  view_id   uuid not null,
  primary key (firm_id, member_id, list),
  foreign key (firm_id, member_id) references firms.member (firm_id, id),
  foreign key (firm_id, view_id) references firms.saved_view (firm_id, id)
);
create index standard_view_by_view on firms.standard_view (firm_id, view_id);
call shared.govern('firms.standard_view');
