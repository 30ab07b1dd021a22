create schema identity;
grant usage on schema identity to plumbline_app;

create table identity.account (
  id            uuid primary key default uuidv7(),
  email         text not null check (length(email) between 3 and 254),
  email_key     text not null generated always as (lower(email)) stored,
  name          text not null check (length(name) between 1 and 200),
  password_hash text not null,
  disabled_at   timestamptz,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  version       bigint not null default 1,
  constraint account_email_taken unique (email_key)
);
call shared.govern_platform('identity.account', 'password_hash', 'email_key');

create table identity.session (
  id           uuid primary key default uuidv7(),
  account_id   uuid not null references identity.account (id),
  firm_id      uuid,
  created_at   timestamptz not null,
  last_used_at timestamptz not null,
  expires_at   timestamptz not null,
  ended_at     timestamptz,
  end_reason   text,
  device       text not null default '',
  address      text not null default ''
);
create index session_by_account on identity.session (account_id, created_at desc);
call shared.govern_platform('identity.session', '', 'last_used_at');
