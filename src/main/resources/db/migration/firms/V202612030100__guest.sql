-- People of clients: they come to the firm's portal, and are no members. Without a user until a link of theirs was used.
create table firms.guest (
  firm_id        uuid not null references firms.firm (id),
  id             uuid not null default uuidv7(),
  user_id        uuid,
  name           text not null check (length(name) between 1 and 200),
  email          text not null check (length(email) between 3 and 254),
  email_key      text not null generated always as (lower(email)) stored,
  status         text not null check (status in ('invited', 'active', 'disabled')),
  status_command text not null,
  status_at      timestamptz not null,
  -- Links that were written to them.
  sent_times     integer not null default 1,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint guest_email_taken unique (firm_id, email_key),
  constraint guest_user_taken unique (firm_id, user_id),
  constraint guest_active_is_a_user check (status = 'disabled' or (status = 'active') = (user_id is not null))
);
-- Sign-in asks which firms a user belongs to; it acts for the platform.
create index guest_by_user on firms.guest (user_id);
call shared.govern('firms.guest', '', 'email_key');
create policy platform_reads on firms.guest for select using (shared.is_system());

-- A link is open until it is used, taken back or past its time; the last is derived, never stored.
create table firms.guest_link (
  firm_id    uuid not null,
  id         uuid not null default uuidv7(),
  guest_id   uuid not null,
  token_hash text not null,
  -- Whether it was sent once more: so many within an hour, and no more.
  again      boolean not null,
  sent_at    timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  revoked_at timestamptz,
  primary key (firm_id, id),
  foreign key (firm_id, guest_id) references firms.guest (firm_id, id),
  constraint guest_link_expires_later check (expires_at > sent_at),
  constraint guest_link_used_or_revoked check (used_at is null or revoked_at is null)
);
create unique index guest_link_by_token on firms.guest_link (firm_id, token_hash);
create unique index guest_link_open on firms.guest_link (firm_id, guest_id) where used_at is null and revoked_at is null;
create index guest_link_by_guest on firms.guest_link (firm_id, guest_id, sent_at);
call shared.govern('firms.guest_link', 'token_hash');
