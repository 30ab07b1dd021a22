-- A firm's scoring rules in versions. A draft may change; what was published stays as it is.
create table sales.rule_set (
  firm_id      uuid not null references firms.firm (id),
  id           uuid not null default uuidv7(),
  number       integer not null check (number >= 2),
  rules        jsonb not null,
  note         text not null check (length(note) <= 500),
  published_at timestamptz,
  published_by uuid,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  version      bigint not null default 1,
  primary key (firm_id, id),
  constraint rule_set_number unique (firm_id, number)
);
create index rule_set_published on sales.rule_set (firm_id, number desc) where published_at is not null;
call shared.govern('sales.rule_set');

create function sales.keep_published_rules() returns trigger language plpgsql as $$
begin
  if old.published_at is not null then
    raise exception 'published scoring rules never change' using errcode = 'PL003', constraint = 'rule_set_published_stays';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger keep_published before update or delete on sales.rule_set
  for each row execute function sales.keep_published_rules();

-- Lines of scores. Added, and superseded by a row of the next table; never changed.
create table sales.score_entry (
  firm_id     uuid not null,
  lead_id     uuid not null,
  seq         integer not null check (seq >= 0),
  rule        text not null,
  key         text not null,
  grp         text not null,
  points      integer not null,
  reason      text not null,
  rule_set    integer not null,
  fades       jsonb not null,
  since       timestamptz not null,
  added_at    timestamptz not null,
  primary key (firm_id, lead_id, seq),
  foreign key (firm_id, lead_id) references sales.lead (firm_id, id)
);
call shared.govern_ledger('sales.score_entry', 'lead_id');

create table sales.score_superseded (
  firm_id       uuid not null,
  lead_id       uuid not null,
  seq           integer not null,
  superseded_at timestamptz not null,
  primary key (firm_id, lead_id, seq),
  foreign key (firm_id, lead_id, seq) references sales.score_entry (firm_id, lead_id, seq)
);
call shared.govern_ledger('sales.score_superseded', 'lead_id');

-- What happened that adjusts a score.
create table sales.score_event (
  firm_id  uuid not null,
  lead_id  uuid not null,
  event    text not null check (event ~ '^[a-z][a-z0-9_]{0,59}$'),
  key      text not null check (length(key) between 1 and 100),
  at       timestamptz not null,
  primary key (firm_id, lead_id, event, key),
  foreign key (firm_id, lead_id) references sales.lead (firm_id, id)
);
call shared.govern_ledger('sales.score_event', 'lead_id');

-- Numbers set by hand. The latest one that has not ended is shown.
create table sales.score_by_hand (
  firm_id    uuid not null,
  id         uuid not null default uuidv7(),
  lead_id    uuid not null,
  score      integer not null check (score between 0 and 100),
  why        text not null check (length(why) between 1 and 500),
  member_id  uuid not null,
  at         timestamptz not null,
  until      timestamptz check (until > at),
  ended_at   timestamptz,
  primary key (firm_id, id),
  foreign key (firm_id, lead_id) references sales.lead (firm_id, id),
  foreign key (firm_id, member_id) references firms.member (firm_id, id)
);
create unique index score_by_hand_one on sales.score_by_hand (firm_id, lead_id) where ended_at is null;
call shared.govern('sales.score_by_hand');

-- Won and lost leads by the value of each feature; feature '' counts all.
create table sales.win_count (
  firm_id uuid not null references firms.firm (id),
  feature text not null,
  value   text not null,
  won     bigint not null check (won >= 0),
  lost    bigint not null check (lost >= 0),
  primary key (firm_id, feature, value)
);
call shared.govern('sales.win_count');
