-- How a firm is paid by its clients, and what the provider told of it.
create schema billing;
grant usage on schema billing to plumbline_app;

-- Without a row a firm takes no payment. The row is held by whoever takes in an event of the firm, so that one at a time does.
create table billing.provider (
  firm_id         uuid not null references firms.firm (id),
  id              uuid not null default uuidv7(),
  kind            text not null check (kind in ('none', 'sandbox', 'stripe')),
  live            boolean not null,
  -- Sealed, each with the last characters of what it is, for people to know it by.
  secret_key          text,
  secret_key_end      text check (length(secret_key_end) = 4),
  signing_secret      text,
  signing_secret_end  text check (length(signing_secret_end) = 4),
  former_secret       text,
  former_secret_end   text check (length(former_secret_end) = 4),
  prices          jsonb not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  version         bigint not null default 1,
  primary key (firm_id, id),
  constraint provider_once unique (firm_id),
  constraint provider_secrets_with_end check (num_nonnulls(secret_key, secret_key_end) in (0, 2)
    and num_nonnulls(signing_secret, signing_secret_end) in (0, 2)
    and num_nonnulls(former_secret, former_secret_end) in (0, 2)),
  constraint provider_stripe_is_whole check (kind <> 'stripe' or num_nonnulls(secret_key, signing_secret) = 2)
);
call shared.govern('billing.provider', 'secret_key,signing_secret,former_secret');

-- One way to pay for one application. The application may be erased before: it is named and not referred to.
create table billing.checkout (
  firm_id        uuid not null references firms.firm (id),
  id             uuid not null default uuidv7(),
  application_id uuid not null,
  status         text not null check (status in ('open', 'paid', 'expired', 'cancelled')),
  status_command text not null,
  status_at      timestamptz not null,
  provider       text not null check (provider in ('sandbox', 'stripe')),
  plan_code      text not null check (length(plan_code) between 1 and 100),
  plan_name      text not null check (length(plan_name) between 1 and 200),
  plan_room      integer not null check (plan_room >= 1),
  monthly        numeric(14, 2) not null check (monthly >= 0),
  setup          numeric(14, 2) not null check (setup >= 0),
  currency       text not null check (currency ~ '^[A-Z]{3}$'),
  -- The provider's name of it, and where somebody pays; both are there once the provider has answered.
  session_ref    text check (length(session_ref) between 1 and 255),
  url            text check (length(url) between 1 and 2000),
  last_failure   text check (length(last_failure) between 1 and 100),
  challenge      boolean not null default false,
  expires_at     timestamptz not null,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint checkout_session_once unique (firm_id, session_ref),
  constraint checkout_session_with_url check ((session_ref is null) = (url is null))
);
create unique index checkout_open_once on billing.checkout (firm_id, application_id) where status = 'open';
create index checkout_by_application on billing.checkout (firm_id, application_id, status);
create index checkout_by_time on billing.checkout (firm_id, created_at desc, id desc);
create index checkout_by_status on billing.checkout (firm_id, status, created_at desc, id desc);
call shared.govern('billing.checkout', 'url');

-- What the provider told, each once, without anything about people. What subscriptions and checkouts are follows from these.
create table billing.event (
  firm_id          uuid not null references firms.firm (id),
  id               uuid not null default uuidv7(),
  external_id      text not null check (length(external_id) between 1 and 255),
  kind             text not null check (length(kind) between 1 and 40),
  type             text not null check (length(type) between 1 and 100),
  happened_at      timestamptz not null,
  checkout_id      uuid,
  session_ref      text check (length(session_ref) between 1 and 255),
  subscription_ref text check (length(subscription_ref) between 1 and 255),
  customer_ref     text check (length(customer_ref) between 1 and 255),
  told             text not null check (length(told) <= 100),
  period_end       timestamptz,
  ends             boolean not null,
  received_at      timestamptz not null,
  primary key (firm_id, id),
  constraint event_once unique (firm_id, external_id)
);
create index event_by_checkout on billing.event (firm_id, checkout_id) where checkout_id is not null;
create index event_by_session on billing.event (firm_id, session_ref) where session_ref is not null;
create index event_by_subscription on billing.event (firm_id, subscription_ref) where subscription_ref is not null;
call shared.govern_ledger('billing.event', 'id');

-- What somebody pays by the month. The client is known once the firm is ready for it.
create table billing.subscription (
  firm_id        uuid not null,
  id             uuid not null default uuidv7(),
  checkout_id    uuid not null,
  external_ref   text not null check (length(external_ref) between 1 and 255),
  status         text not null check (status in ('pending', 'active', 'trialing', 'past_due', 'cancelled')),
  status_command text not null,
  status_at      timestamptz not null,
  client_id      uuid,
  customer_ref   text check (length(customer_ref) between 1 and 255),
  period_end     timestamptz,
  ends           boolean not null,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint subscription_once unique (firm_id, external_ref),
  foreign key (firm_id, checkout_id) references billing.checkout (firm_id, id),
  foreign key (firm_id, client_id) references clients.client (firm_id, id)
);
create index subscription_by_checkout on billing.subscription (firm_id, checkout_id);
create index subscription_by_client on billing.subscription (firm_id, client_id);
create index subscription_by_time on billing.subscription (firm_id, created_at desc, id desc);
create index subscription_by_status on billing.subscription (firm_id, status, created_at desc, id desc);
call shared.govern('billing.subscription');

-- What is done when a checkout was paid, step by step, once.
create table billing.provisioning (
  firm_id        uuid not null,
  id             uuid not null default uuidv7(),
  checkout_id    uuid not null,
  application_id uuid not null,
  status         text not null check (status in ('pending', 'started', 'completed', 'failed')),
  status_command text not null,
  status_at      timestamptz not null,
  attempts       integer not null check (attempts between 0 and 5),
  client_id      uuid,
  failure        text check (length(failure) between 1 and 500),
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint provisioning_once unique (firm_id, checkout_id),
  constraint provisioning_completed_has_client check (status <> 'completed' or client_id is not null),
  constraint provisioning_failed_says_why check (status <> 'failed' or failure is not null),
  foreign key (firm_id, checkout_id) references billing.checkout (firm_id, id),
  foreign key (firm_id, client_id) references clients.client (firm_id, id)
);
create index provisioning_by_client on billing.provisioning (firm_id, client_id);
create index provisioning_by_time on billing.provisioning (firm_id, created_at desc, id desc);
create index provisioning_by_status on billing.provisioning (firm_id, status, created_at desc, id desc);
call shared.govern('billing.provisioning');
