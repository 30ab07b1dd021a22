-- When duties fall due, as of the day on which a property was last reckoned; kept with its outlook, and thrown away with it.
create table compliance.deadline (
  firm_id     uuid not null,
  property_id uuid not null,
  rule        text not null check (length(rule) between 1 and 100),
  -- Of the appliance or the tenancy; empty for the property.
  subject_id  text not null check (length(subject_id) <= 40),
  title       text not null check (length(title) between 1 and 300),
  about       text not null check (length(about) <= 300),
  due         date not null,
  -- How often it has changed, and when it did last: calendar programs ask.
  version     bigint not null default 1,
  changed_at  timestamptz not null,
  primary key (firm_id, property_id, rule, subject_id),
  foreign key (firm_id, property_id) references clients.property (firm_id, id) on delete cascade
);
create index deadline_by_day on compliance.deadline (firm_id, due, property_id);
alter table compliance.deadline enable row level security;
alter table compliance.deadline force row level security;
create policy firm on compliance.deadline using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select, insert, update, delete on compliance.deadline to plumbline_app;

-- Days that had their round of reminders: one each, whatever dies and however many nodes there are.
create table compliance.reminder_round (
  firm_id  uuid not null references firms.firm (id),
  day      date not null,
  begun_at timestamptz not null,
  primary key (firm_id, day)
);
alter table compliance.reminder_round enable row level security;
alter table compliance.reminder_round force row level security;
create policy firm on compliance.reminder_round using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select, insert on compliance.reminder_round to plumbline_app;

-- All are reckoned anew, with their deadlines.
alter table clients.property no force row level security;
alter table compliance.outlook_mark no force row level security;
insert into compliance.outlook_mark (firm_id, property_id) select firm_id, id from clients.property;
alter table clients.property force row level security;
alter table compliance.outlook_mark force row level security;
