-- On which days before and after its last compliant one a firm wants to be told of a duty. Without a row the usual ones hold.
create table compliance.milestone_setting (
  firm_id     uuid not null references firms.firm (id),
  before_days integer[] not null check (cardinality(before_days) between 1 and 12 and 0 <= all (before_days) and 365 >= all (before_days)),
  every_days  integer not null check (every_days between 1 and 31),
  updated_at  timestamptz not null,
  version     bigint not null default 1,
  primary key (firm_id)
);
call shared.govern('compliance.milestone_setting');
