-- How often whoever it is has called, by a keyed hash: of a firm's, or of the platform's under the nil firm while nobody is known yet.
-- Not audited: it has no history.
create table shared.call_window (
  firm_id    uuid not null,
  subject    text not null check (length(subject) <= 100),
  started_at timestamptz not null,
  ends_at    timestamptz not null,
  taken      integer not null check (taken > 0),
  primary key (firm_id, subject)
);
create index call_window_by_end on shared.call_window (firm_id, ends_at);
alter table shared.call_window enable row level security;
alter table shared.call_window force row level security;
create policy firm on shared.call_window using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select, insert, update, delete on shared.call_window to plumbline_app;
