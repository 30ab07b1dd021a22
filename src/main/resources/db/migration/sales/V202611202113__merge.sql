-- Merges of two leads, with what the kept one was before, so that a merge can be undone.
create table sales.merge (
  firm_id   uuid not null,
  id        uuid not null default uuidv7(),
  kept_id   uuid not null,
  gone_id   uuid not null,
  taken     text[] not null,
  before    jsonb not null,
  after     jsonb not null,
  merged_at timestamptz not null,
  undone_at timestamptz check (undone_at >= merged_at),
  primary key (firm_id, id),
  constraint merge_of_two check (kept_id <> gone_id),
  foreign key (firm_id, kept_id) references sales.lead (firm_id, id),
  foreign key (firm_id, gone_id) references sales.lead (firm_id, id)
);
create unique index merge_gone_once on sales.merge (firm_id, gone_id) where undone_at is null;
create index merge_by_kept on sales.merge (firm_id, kept_id, merged_at desc);
call shared.govern('sales.merge');
