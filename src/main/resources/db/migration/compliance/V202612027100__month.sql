-- What a firm was told of a month that was over: one row each, whatever dies and however many nodes there are, and the figures
-- with which the next one compares.
create table compliance.month (
  firm_id   uuid not null references firms.firm (id),
  id        uuid not null default uuidv7(),
  first_day date not null check (extract(day from first_day) = 1),
  red       bigint not null check (red >= 0),
  amber     bigint not null check (amber >= 0),
  green     bigint not null check (green >= 0),
  no_rules  bigint not null check (no_rules >= 0),
  over      bigint not null check (over >= 0),
  ahead     bigint not null check (ahead >= 0),
  handed_in bigint not null check (handed_in >= 0),
  verified  bigint not null check (verified >= 0),
  rejected  bigint not null check (rejected >= 0),
  told_at   timestamptz not null,
  primary key (firm_id, id),
  constraint month_once unique (firm_id, first_day)
);
call shared.govern_ledger('compliance.month', 'id');

-- What came in a month is counted from the log of all homes.
create index certificate_entry_by_instant on compliance.certificate_entry (firm_id, recorded_at);
