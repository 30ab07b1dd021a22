-- From which day on a duty is done without losing time (null: however early), and where its property is: for whoever plans renewals.
alter table compliance.deadline
  add column opens date,
  add column area text not null default '' check (length(area) <= 4),
  add constraint deadline_opens_before_it_ends check (opens <= due);
create index deadline_by_area on compliance.deadline (firm_id, area, due);

-- All are reckoned anew.
alter table clients.property no force row level security;
alter table compliance.outlook_mark no force row level security;
insert into compliance.outlook_mark (firm_id, property_id) select firm_id, id from clients.property;
alter table clients.property force row level security;
alter table compliance.outlook_mark force row level security;
