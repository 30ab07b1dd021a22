-- How properties will stand if nobody does anything: spans of days, without a gap, on which nothing of a property changes. Reckoned
-- from facts, certificates and rules, and reckoned anew when one of these changes: nothing is true because it stands here.
create table compliance.outlook (
  firm_id     uuid not null,
  property_id uuid not null,
  from_day    date not null,
  until_day   date not null,
  is_last     boolean not null,
  reckoned    boolean not null,
  colour      text not null check (colour in ('green', 'amber', 'red')),
  red         integer not null check (red >= 0),
  amber       integer not null check (amber >= 0),
  green       integer not null check (green >= 0),
  worst       text check (length(worst) between 1 and 300),
  worsens_on  date,
  -- Of the rules by which it was reckoned.
  rules       text not null check (length(rules) <= 40),
  primary key (firm_id, property_id, from_day),
  constraint outlook_ends_after_it_begins check (until_day > from_day),
  constraint outlook_worsens_later check (worsens_on >= until_day),
  foreign key (firm_id, property_id) references clients.property (firm_id, id) on delete cascade
);
create index outlook_by_change on compliance.outlook (firm_id, until_day, property_id) include (from_day);
create index outlook_by_colour on compliance.outlook (firm_id, colour, until_day, property_id) include (from_day, reckoned);
create index outlook_without_rules on compliance.outlook (firm_id, until_day, property_id) where not reckoned;
create index outlook_last on compliance.outlook (firm_id, until_day) where is_last;
alter table compliance.outlook enable row level security;
alter table compliance.outlook force row level security;
create policy firm on compliance.outlook using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select, insert, delete on compliance.outlook to plumbline_app;

-- A mark for each statement that wrote of a property, in its transaction. Whoever reckons takes first the marks and reads then: what
-- commits in between has a mark that is still there.
create table compliance.outlook_mark (
  firm_id     uuid not null,
  nr          bigint generated always as identity,
  property_id uuid not null,
  primary key (firm_id, nr)
);
create index outlook_mark_by_property on compliance.outlook_mark (firm_id, property_id);
alter table compliance.outlook_mark enable row level security;
alter table compliance.outlook_mark force row level security;
create policy firm on compliance.outlook_mark using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select, insert, delete on compliance.outlook_mark to plumbline_app;

-- The owner, whom forced policies bind too, must see which firms have marks; its function tells nothing else.
create policy owner_looks on compliance.outlook_mark for select to current_user using (true);
create function compliance.outlook_waiting() returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select f.id
    from firms.firm f
   where exists (select from compliance.outlook_mark m where m.firm_id = f.id)
$$;
revoke all on function compliance.outlook_waiting() from public;
grant execute on function compliance.outlook_waiting() to plumbline_app;

create function compliance.mark_outlook() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute format('insert into compliance.outlook_mark (firm_id, property_id) select distinct firm_id, %I from changed', tg_argv[0]);
  return null;
end $$;

create trigger outlook_on_insert after insert on clients.property referencing new table as changed
  for each statement execute function compliance.mark_outlook('id');
create trigger outlook_on_update after update on clients.property referencing new table as changed
  for each statement execute function compliance.mark_outlook('id');
create trigger outlook_on_insert after insert on clients.fact_answer referencing new table as changed
  for each statement execute function compliance.mark_outlook('property_id');
create trigger outlook_on_insert after insert on clients.appliance_entry referencing new table as changed
  for each statement execute function compliance.mark_outlook('property_id');
create trigger outlook_on_insert after insert on clients.tenancy_entry referencing new table as changed
  for each statement execute function compliance.mark_outlook('property_id');
create trigger outlook_on_insert after insert on compliance.certificate referencing new table as changed
  for each statement execute function compliance.mark_outlook('property_id');
create trigger outlook_on_update after update on compliance.certificate referencing new table as changed
  for each statement execute function compliance.mark_outlook('property_id');
create trigger outlook_on_insert after insert on compliance.certificate_entry referencing new table as changed
  for each statement execute function compliance.mark_outlook('property_id');
create trigger outlook_on_insert after insert on compliance.copy_entry referencing new table as changed
  for each statement execute function compliance.mark_outlook('property_id');

-- Of all that are there already, over all firms: nobody's work and no news.
alter table clients.property no force row level security;
alter table compliance.outlook_mark no force row level security;
insert into compliance.outlook_mark (firm_id, property_id) select firm_id, id from clients.property;
alter table clients.property force row level security;
alter table compliance.outlook_mark force row level security;
