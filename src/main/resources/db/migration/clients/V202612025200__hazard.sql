-- Hazards that a landlord has become aware of, only added to: what was known at any time stays.
create table clients.hazard_entry (
  firm_id     uuid not null,
  id          uuid not null default uuidv7(),
  property_id uuid not null,
  hazard_id   uuid not null,
  nr          bigint not null check (nr >= 1),
  act         text not null check (act in ('added', 'changed', 'withdrawn')),
  kind        text not null check (kind in ('emergency', 'damp_mould')),
  aware_on    date not null,
  place       text check (length(place) between 1 and 100),
  what        text check (length(what) between 1 and 500),
  source      text not null check (source in ('told_by_client', 'seen_on_site', 'public_register', 'document', 'import')),
  note        text check (length(note) between 1 and 500),
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (firm_id, id),
  constraint hazard_entry_once unique (firm_id, hazard_id, nr),
  foreign key (firm_id, property_id) references clients.property (firm_id, id),
  foreign key (firm_id, recorded_by) references firms.member (firm_id, id)
);
create index hazard_by_property on clients.hazard_entry (firm_id, property_id, hazard_id, nr desc);
create index hazard_by_time on clients.hazard_entry (firm_id, property_id, recorded_at desc, id desc);
create index hazard_by_member on clients.hazard_entry (firm_id, recorded_by);
call shared.govern_ledger('clients.hazard_entry', 'property_id');
