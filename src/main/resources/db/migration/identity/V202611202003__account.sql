create schema identity;
grant usage on schema identity to plumbline_app;

create table identity.account (
  id             uuid primary key default uuidv7(),
  email          text not null check (length(email) between 3 and 254),
  email_key      text not null generated always as (lower(email)) stored,
  name           text not null check (length(name) between 1 and 200),
  password_hash  text not null,
  -- Shorter than what is asked for when the password is the only factor: then the second factor has to stay.
  password_short boolean not null default false,
  preferences    jsonb not null default '{}' check (length(preferences::text) <= 20000),
  disabled_at    timestamptz,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  constraint account_email_taken unique (email_key)
);
call shared.govern_platform('identity.account', 'password_hash', 'email_key');

create table identity.session (
  id           uuid primary key default uuidv7(),
  account_id   uuid not null references identity.account (id),
  -- Where the person works now. Not called firm_id: the row is the platform's, and the change belongs into its log.
  working_in   uuid,
  created_at   timestamptz not null,
  last_used_at timestamptz not null,
  expires_at   timestamptz not null,
  ended_at     timestamptz,
  end_reason   text,
  device       text not null default '' check (length(device) <= 300),
  address      text not null default '' check (length(address) <= 60)
);
create index session_by_account on identity.session (account_id, created_at desc);
call shared.govern_platform('identity.session', '', 'last_used_at');

-- Every refresh token that a session ever had; a spent one that comes back betrays a copy.
create table identity.refresh_token (
  token_hash text primary key,
  session_id uuid not null references identity.session (id),
  issued_at  timestamptz not null,
  spent_at   timestamptz
);
create index refresh_token_by_session on identity.refresh_token (session_id);
call shared.govern_platform('identity.refresh_token', 'token_hash');

-- How often somebody guessed wrong, by account, device, address or session. The subject is a keyed hash: people type
-- passwords into the wrong field. Not audited: each evaluated guess has a note of its own.
create table identity.guess (
  subject  text primary key,
  failures integer not null default 0 check (failures >= 0),
  next_at  timestamptz not null,
  last_at  timestamptz not null
);
create index guess_by_age on identity.guess (last_at);
alter table identity.guess enable row level security;
alter table identity.guess force row level security;
create policy platform on identity.guess using (shared.is_system()) with check (shared.is_system());
grant select, insert, update, delete on identity.guess to plumbline_app;

create table identity.password_reset (
  token_hash text primary key,
  account_id uuid not null references identity.account (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index password_reset_by_account on identity.password_reset (account_id, created_at desc);
call shared.govern_platform('identity.password_reset', 'token_hash');

-- The key is the account's id.
create table identity.second_factor (
  id           uuid primary key references identity.account (id),
  secret       text not null,
  created_at   timestamptz not null,
  confirmed_at timestamptz,
  -- Number of the last time step whose code was used: no code counts twice.
  last_step    bigint not null default 0
);
call shared.govern_platform('identity.second_factor', 'secret');

create table identity.recovery_code (
  account_id uuid not null references identity.account (id),
  code_hash  text not null,
  used_at    timestamptz,
  primary key (account_id, code_hash)
);
call shared.govern_platform('identity.recovery_code', 'code_hash');

create table identity.api_key (
  firm_id      uuid not null references firms.firm (id),
  id           uuid not null default uuidv7(),
  user_id      uuid not null,
  name         text not null check (length(name) between 1 and 100),
  prefix       text not null check (length(prefix) between 4 and 20),
  scopes       text[] not null check (cardinality(scopes) between 1 and 200),
  secret_hash  text not null,
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  revoked_at   timestamptz,
  last_used_at timestamptz,
  primary key (firm_id, id),
  constraint api_key_secret_once unique (firm_id, secret_hash),
  constraint api_key_within_a_year check (expires_at <= created_at + interval '366 days')
);
create index api_key_by_age on identity.api_key (firm_id, created_at desc, id desc);
call shared.govern('identity.api_key', 'secret_hash', 'last_used_at');
