-- Calendars that a member's calendar program fetches by a secret link. What is in one is read anew each time, with what the member
-- may see at that moment; of the link there is only a hash. A feed that is revoked is gone, and its link like one that never was.
create table exports.feed (
  firm_id      uuid not null references firms.firm (id),
  id           uuid not null default uuidv7(),
  member_id    uuid not null,
  name         text not null check (length(name) between 1 and 60),
  contents     text[] not null check (cardinality(contents) between 1 and 20),
  secret_hash  text not null,
  addressed_at timestamptz not null,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  version      bigint not null default 1,
  primary key (firm_id, id),
  constraint feed_secret_once unique (firm_id, secret_hash),
  foreign key (firm_id, member_id) references firms.member (firm_id, id)
);
create index feed_by_member on exports.feed (firm_id, member_id, created_at, id);
call shared.govern('exports.feed', 'secret_hash');

-- When a feed was fetched last, kept apart so that fetching changes no version that somebody has on the screen. The log has
-- the first time.
create table exports.feed_fetch (
  firm_id    uuid not null,
  id         uuid not null,
  fetched_at timestamptz not null,
  primary key (firm_id, id),
  foreign key (firm_id, id) references exports.feed (firm_id, id) on delete cascade
);
call shared.govern('exports.feed_fetch', '', 'fetched_at');
