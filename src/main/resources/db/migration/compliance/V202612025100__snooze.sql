-- That reminders of one duty of a property are silent until a day, and that they are not any more.
create table compliance.snooze_entry (
  firm_id     uuid not null,
  id          uuid not null default uuidv7(),
  property_id uuid not null,
  snooze_id   uuid not null,
  nr          bigint not null check (nr between 1 and 2),
  act         text not null check (act in ('snoozed', 'resumed')),
  rule        text not null check (length(rule) between 1 and 100),
  -- Of the appliance or the tenancy; empty for the property.
  subject_id  text not null check (length(subject_id) <= 40),
  until_day   date not null,
  reason      text not null check (length(reason) between 1 and 500),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (firm_id, id),
  constraint snooze_entry_once unique (firm_id, snooze_id, nr),
  constraint snooze_resumed_second check ((act = 'snoozed') = (nr = 1)),
  foreign key (firm_id, property_id) references clients.property (firm_id, id),
  foreign key (firm_id, recorded_by) references firms.member (firm_id, id)
);
create index snooze_entry_by_property on compliance.snooze_entry (firm_id, property_id, until_day);
create index snooze_entry_by_day on compliance.snooze_entry (firm_id, until_day, property_id) where act = 'snoozed';
call shared.govern_ledger('compliance.snooze_entry', 'property_id');
