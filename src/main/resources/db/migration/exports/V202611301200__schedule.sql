-- Lists that come by themselves. The filter is kept as the list's address says it and read anew each time; who may see what is
-- asked anew, too. Recipients are looked up when it is sent: who has left gets nothing.
create table exports.schedule (
  firm_id        uuid not null references firms.firm (id),
  id             uuid not null default uuidv7(),
  status         text not null check (status in ('active', 'paused', 'deleted')),
  status_command text not null,
  status_at      timestamptz not null,
  owner_id       uuid not null,
  source         text not null check (source ~ '^[a-z][a-z_]{1,39}$'),
  query          jsonb not null,
  columns        text[] not null,
  name           text not null check (length(name) between 1 and 60),
  format         text not null check (format in ('csv', 'xlsx', 'pdf')),
  weekday        integer check (weekday between 1 and 7),
  month_day      integer check (month_day between 0 and 28),
  hour           integer not null check (hour between 0 and 23),
  recipients     uuid[] not null check (cardinality(recipients) between 1 and 50),
  zone           text not null,
  due_at         timestamptz,
  last_due_at    timestamptz,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, owner_id) references firms.member (firm_id, id),
  constraint schedule_is_weekly_or_monthly check ((weekday is null) <> (month_day is null)),
  constraint schedule_is_due_while_active check ((due_at is null) = (status <> 'active'))
);
create index schedule_due on exports.schedule (firm_id, due_at) where status = 'active';
create index schedule_by_owner on exports.schedule (firm_id, owner_id);
call shared.govern('exports.schedule');

-- What each member got of a schedule for one instant, or why not. Its key is what makes a second try harmless.
create table exports.report (
  firm_id     uuid not null,
  schedule_id uuid not null,
  due_at      timestamptz not null,
  member_id   uuid not null,
  export_id   uuid,
  withheld    text check (length(withheld) between 1 and 500),
  primary key (firm_id, schedule_id, due_at, member_id),
  foreign key (firm_id, schedule_id) references exports.schedule (firm_id, id),
  foreign key (firm_id, member_id) references firms.member (firm_id, id),
  constraint report_is_given_or_withheld check ((export_id is null) <> (withheld is null))
);
create index report_by_member on exports.report (firm_id, member_id);
call shared.govern_ledger('exports.report', 'schedule_id');

-- The title of the report that a file was made for; such a file is kept for longer, over a weekend.
alter table exports.export add column report text check (length(report) between 1 and 60);
