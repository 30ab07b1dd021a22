-- Appliances and flues of properties. Each entry says anew all that is known of one; the last one counts.
create table clients.appliance_entry (
  firm_id      uuid not null,
  id           uuid not null default uuidv7(),
  property_id  uuid not null,
  appliance_id uuid not null,
  nr           bigint not null check (nr >= 1),
  act          text not null check (act in ('added', 'changed', 'ended', 'withdrawn')),
  fuel         text not null check (fuel in ('gas', 'oil', 'solid', 'electric')),
  kind         text not null check (kind in ('boiler', 'water_heater', 'cooker', 'hob', 'fire', 'stove', 'flue', 'other')),
  room         text not null check (length(room) between 1 and 100),
  make         text check (length(make) between 1 and 100),
  model        text check (length(model) between 1 and 100),
  owned_by     text not null check (owned_by in ('landlord', 'tenant')),
  serves_home  boolean not null,
  installed_on date,
  removed_on   date,
  source       text not null check (source in ('told_by_client', 'seen_on_site', 'public_register', 'document', 'import')),
  note         text check (length(note) between 1 and 500),
  recorded_by  uuid,
  recorded_at  timestamptz not null,
  primary key (firm_id, id),
  constraint appliance_entry_once unique (firm_id, appliance_id, nr),
  constraint appliance_is_removed_after_it_is_installed check (removed_on >= installed_on),
  constraint appliance_electric_has_no_flue check (not (fuel = 'electric' and kind = 'flue')),
  foreign key (firm_id, property_id) references clients.property (firm_id, id),
  foreign key (firm_id, recorded_by) references firms.member (firm_id, id)
);
create index appliance_by_property on clients.appliance_entry (firm_id, property_id, appliance_id, nr desc);
create index appliance_by_time on clients.appliance_entry (firm_id, property_id, recorded_at desc, id desc);
create index appliance_by_member on clients.appliance_entry (firm_id, recorded_by);
call shared.govern_ledger('clients.appliance_entry', 'property_id');
