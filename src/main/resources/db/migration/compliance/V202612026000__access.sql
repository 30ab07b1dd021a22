-- Attempts to get into a home for a duty, and that one was recorded by mistake.
create table compliance.access_entry (
  firm_id     uuid not null,
  id          uuid not null default uuidv7(),
  property_id uuid not null,
  attempt_id  uuid not null,
  nr          bigint not null check (nr between 1 and 2),
  act         text not null check (act in ('recorded', 'withdrawn')),
  rule        text not null check (length(rule) between 1 and 100),
  -- Of the appliance or the tenancy; empty for the property.
  subject_id  text not null check (length(subject_id) <= 40),
  tried_on    date not null,
  way         text not null check (way in ('letter', 'email', 'phone', 'text', 'visit')),
  outcome     text not null check (outcome in ('no_answer', 'nobody_in', 'refused', 'appointed', 'let_in')),
  note        text check (length(note) between 1 and 1000),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (firm_id, id),
  constraint access_entry_once unique (firm_id, attempt_id, nr),
  constraint access_withdrawn_second check ((act = 'recorded') = (nr = 1)),
  foreign key (firm_id, property_id) references clients.property (firm_id, id),
  foreign key (firm_id, recorded_by) references firms.member (firm_id, id)
);
create index access_entry_by_property on compliance.access_entry (firm_id, property_id, attempt_id, nr desc);
call shared.govern_ledger('compliance.access_entry', 'property_id');
