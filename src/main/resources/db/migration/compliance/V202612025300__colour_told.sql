-- The colour of each property at the last round of reminders: who is told that one stands worse is told once.
create table compliance.colour_told (
  firm_id     uuid not null,
  property_id uuid not null,
  colour      text not null check (colour in ('green', 'amber', 'red')),
  primary key (firm_id, property_id),
  foreign key (firm_id, property_id) references clients.property (firm_id, id) on delete cascade
);
alter table compliance.colour_told enable row level security;
alter table compliance.colour_told force row level security;
create policy firm on compliance.colour_told using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select, insert, update on compliance.colour_told to plumbline_app;
