create schema clients;
grant usage on schema clients to plumbline_app;

create table clients.client (
  firm_id    uuid not null references firms.firm (id),
  id         uuid not null default uuidv7(),
  lead_id    uuid not null,
  name       text not null check (length(name) between 1 and 200),
  company    text check (length(company) <= 200),
  email      text check (length(email) <= 254),
  phone      text check (length(phone) <= 40),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  -- However often and however much at once a lead is converted.
  constraint client_of_lead_once unique (firm_id, lead_id)
);
create index client_by_name on clients.client (firm_id, name, id);
call shared.govern('clients.client');

create table clients.contact (
  firm_id    uuid not null,
  id         uuid not null default uuidv7(),
  client_id  uuid not null,
  name       text not null check (length(name) between 1 and 200),
  email      text check (length(email) <= 254),
  phone      text check (length(phone) <= 40),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, client_id) references clients.client (firm_id, id)
);
create index contact_by_client on clients.contact (firm_id, client_id, created_at);
call shared.govern('clients.contact');

create table clients.property (
  firm_id    uuid not null,
  id         uuid not null default uuidv7(),
  client_id  uuid not null,
  street     text,
  city       text,
  region     text,
  postcode   text,
  country    text check (length(country) = 2),
  latitude   double precision check (latitude between -90 and 90),
  longitude  double precision check (longitude between -180 and 180),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, client_id) references clients.client (firm_id, id)
);
create index property_by_client on clients.property (firm_id, client_id, created_at);
create index property_by_postcode on clients.property (firm_id, postcode);
call shared.govern('clients.property');
