-- What was handed in as proof for properties. The row says where a certificate stands now and keeps what must not be twice; what it
-- states, and since when we know it, is in its entries, to which rows are only added.
create schema compliance;
grant usage on schema compliance to plumbline_app;

create table compliance.certificate (
  firm_id        uuid not null,
  id             uuid not null default uuidv7(),
  status         text not null check (status in ('submitted', 'verified', 'rejected', 'withdrawn')),
  status_command text not null,
  status_at      timestamptz not null,
  property_id    uuid not null,
  kind           text not null check (kind ~ '^[a-z][a-z_]{1,39}$'),
  issued_on      date not null,
  -- The number however it is written.
  number_key     text check (length(number_key) between 1 and 100),
  -- Appliances or tenancies of the property that it is about, in order; none for what is about the property. Their modules keep them
  -- as ledgers, so that no foreign key can lead there.
  subjects       uuid[] not null check (cardinality(subjects) <= 200),
  submitted_by   uuid not null,
  reviewed_by    uuid,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint certificate_of_its_property unique (firm_id, property_id, id),
  constraint certificate_reviewed check ((status in ('verified', 'rejected')) = (reviewed_by is not null)),
  constraint certificate_verified_by_another check (status <> 'verified' or reviewed_by <> submitted_by),
  foreign key (firm_id, property_id) references clients.property (firm_id, id),
  foreign key (firm_id, submitted_by) references firms.member (firm_id, id),
  foreign key (firm_id, reviewed_by) references firms.member (firm_id, id)
);
create unique index certificate_once on compliance.certificate (firm_id, property_id, kind, issued_on, number_key, subjects)
  where status in ('submitted', 'verified') and number_key is not null;
create index certificate_by_number on compliance.certificate (firm_id, number_key, kind) where number_key is not null;
call shared.govern('compliance.certificate');

create table compliance.certificate_entry (
  firm_id        uuid not null,
  id             uuid not null default uuidv7(),
  property_id    uuid not null,
  certificate_id uuid not null,
  nr             bigint not null check (nr >= 1),
  act            text not null check (act in ('submitted', 'corrected', 'verified', 'rejected', 'withdrawn')),
  subjects       uuid[] not null check (cardinality(subjects) <= 200),
  issued_on      date not null,
  expires_on     date,
  next_due_on    date,
  remedy_by      date,
  outcomes       text[] not null check (cardinality(outcomes) <= 10),
  number         text check (length(number) between 1 and 100),
  inspector      text check (length(inspector) between 1 and 200),
  registration   text check (length(registration) between 1 and 100),
  person         text check (length(person) between 1 and 200),
  version_id     uuid,
  note           text check (length(note) between 1 and 500),
  reason         text check (length(reason) between 1 and 1000),
  recorded_by    uuid not null,
  recorded_at    timestamptz not null,
  primary key (firm_id, id),
  constraint certificate_entry_once unique (firm_id, certificate_id, nr),
  constraint certificate_ends_after_it_begins check (expires_on >= issued_on),
  constraint certificate_asks_again_after_it_begins check (coalesce(next_due_on, issued_on) >= issued_on and coalesce(remedy_by, issued_on) >= issued_on),
  constraint certificate_entry_says_why check (act <> 'rejected' or reason is not null),
  foreign key (firm_id, property_id, certificate_id) references compliance.certificate (firm_id, property_id, id),
  foreign key (firm_id, version_id) references documents.version (firm_id, id),
  foreign key (firm_id, recorded_by) references firms.member (firm_id, id)
);
create index certificate_entry_by_property on compliance.certificate_entry (firm_id, property_id, certificate_id, nr desc);
create index certificate_entry_by_time on compliance.certificate_entry (firm_id, property_id, recorded_at desc, id desc);
create index certificate_entry_by_version on compliance.certificate_entry (firm_id, version_id) where version_id is not null;
call shared.govern_ledger('compliance.certificate_entry', 'certificate_id');

-- Copies of certificates that were given to tenants. Only added to; the last entry of a copy counts.
create table compliance.copy_entry (
  firm_id        uuid not null,
  id             uuid not null default uuidv7(),
  property_id    uuid not null,
  certificate_id uuid not null,
  copy_id        uuid not null,
  nr             bigint not null check (nr between 1 and 2),
  act            text not null check (act in ('given', 'withdrawn')),
  tenancy_id     uuid not null,
  given_on       date not null,
  way            text not null check (way in ('by_hand', 'by_post', 'by_email', 'shown_in_home')),
  note           text check (length(note) between 1 and 500),
  recorded_by    uuid not null,
  recorded_at    timestamptz not null,
  primary key (firm_id, id),
  constraint copy_entry_once unique (firm_id, copy_id, nr),
  constraint copy_withdrawn_second check ((act = 'given') = (nr = 1)),
  foreign key (firm_id, property_id, certificate_id) references compliance.certificate (firm_id, property_id, id),
  foreign key (firm_id, recorded_by) references firms.member (firm_id, id)
);
create index copy_entry_by_property on compliance.copy_entry (firm_id, property_id, copy_id, nr desc);
create index copy_entry_by_certificate on compliance.copy_entry (firm_id, property_id, certificate_id);
call shared.govern_ledger('compliance.copy_entry', 'certificate_id');
