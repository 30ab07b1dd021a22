-- The page by which strangers apply to become clients: one of a firm, closed until somebody opens it. The key is public, as it
-- stands in the address.
create table clients.intake_page (
  firm_id        uuid not null references firms.firm (id),
  id             uuid not null default uuidv7(),
  key            text not null check (key ~ '^[A-Za-z0-9_-]{64}$'),
  status         text not null check (status in ('closed', 'open')),
  status_command text not null,
  status_at      timestamptz not null,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint intake_page_once unique (firm_id)
);
call shared.govern('clients.intake_page');

-- An application as it was stated, with the plan as it was offered then. The log has no more than a hash of what was stated:
-- what comes to nothing is deleted.
create table clients.application (
  firm_id          uuid not null references firms.firm (id),
  id               uuid not null default uuidv7(),
  status           text not null check (status in ('submitted', 'accepted', 'declined', 'withdrawn')),
  status_command   text not null,
  status_at        timestamptz not null,
  facts            jsonb not null,
  request_key      text,
  request_hash     text,
  client_id        uuid,
  declined_because text check (length(declined_because) between 1 and 1000),
  received_at      timestamptz not null,
  updated_at       timestamptz not null,
  version          bigint not null default 1,
  primary key (firm_id, id),
  constraint application_accepted_is_a_client check ((status = 'accepted') = (client_id is not null)),
  constraint application_declined_because check ((status = 'declined') = (declined_because is not null)),
  constraint application_key_with_hash check ((request_key is null) = (request_hash is null)),
  constraint application_request_once unique (firm_id, request_key),
  foreign key (firm_id, client_id) references clients.client (firm_id, id)
);
create index application_by_time on clients.application (firm_id, received_at desc, id desc);
create index application_by_status on clients.application (firm_id, status, received_at desc, id desc);
create index application_over on clients.application (firm_id, status_at) where status in ('declined', 'withdrawn');
create index application_by_client on clients.application (firm_id, client_id);
call shared.govern('clients.application', 'facts,request_key,request_hash');

-- What an applicant agreed to, in the words that were shown.
create table clients.application_consent (
  firm_id        uuid not null,
  application_id uuid not null,
  kind           text not null check (kind in ('data_processing', 'service_boundary', 'communications')),
  wording_version integer not null check (wording_version >= 1),
  wording        text not null check (length(wording) between 1 and 2000),
  agreed_at      timestamptz not null,
  primary key (firm_id, application_id, kind),
  foreign key (firm_id, application_id) references clients.application (firm_id, id)
);
call shared.govern('clients.application_consent');
