-- Tenancies of properties. Each entry says anew all that is known of one; the last one counts. Several may run at the same time.
create table clients.tenancy_entry (
  firm_id     uuid not null,
  id          uuid not null default uuidv7(),
  property_id uuid not null,
  tenancy_id  uuid not null,
  nr          bigint not null check (nr >= 1),
  act         text not null check (act in ('added', 'changed', 'ended', 'withdrawn')),
  kind        text not null check (kind in ('assured', 'assured_shorthold', 'occupation_contract', 'private_residential', 'private_ni',
                'social', 'licence', 'company_let', 'other')),
  starts_on   date not null,
  ends_on     date,
  occupants   integer check (occupants between 1 and 1000),
  adults      integer check (adults between 0 and 1000),
  households  integer check (households between 1 and 1000),
  names       text check (length(names) between 1 and 500),
  deposit_taken       boolean,
  deposit_received_on date,
  source      text not null check (source in ('told_by_client', 'seen_on_site', 'public_register', 'document', 'import')),
  note        text check (length(note) between 1 and 500),
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (firm_id, id),
  constraint tenancy_entry_once unique (firm_id, tenancy_id, nr),
  constraint tenancy_ends_after_it_starts check (ends_on >= starts_on),
  constraint tenancy_households_are_people check (households <= occupants),
  constraint tenancy_adults_are_people check (adults <= occupants),
  constraint tenancy_deposit_was_taken check (deposit_received_on is null or deposit_taken is true),
  foreign key (firm_id, property_id) references clients.property (firm_id, id),
  foreign key (firm_id, recorded_by) references firms.member (firm_id, id)
);
create index tenancy_by_property on clients.tenancy_entry (firm_id, property_id, tenancy_id, nr desc);
create index tenancy_by_time on clients.tenancy_entry (firm_id, property_id, recorded_at desc, id desc);
create index tenancy_by_member on clients.tenancy_entry (firm_id, recorded_by);
call shared.govern_ledger('clients.tenancy_entry', 'property_id');
