-- How far the mail to an address is planned, by a keyed hash of the address; of the whole installation under the nil firm.
create table messages.mail_pace (
  firm_id uuid not null,
  subject text not null check (length(subject) <= 100),
  next_at timestamptz not null,
  primary key (firm_id, subject)
);
create index mail_pace_by_next on messages.mail_pace (firm_id, next_at);
alter table messages.mail_pace enable row level security;
alter table messages.mail_pace force row level security;
create policy firm on messages.mail_pace using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select, insert, update, delete on messages.mail_pace to plumbline_app;
