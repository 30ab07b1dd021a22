-- What a member has starred. The record may be of any module: nothing is shown without asking its module.
create table records.favourite (
  firm_id    uuid not null,
  id         uuid not null default uuidv7(),
  kind       text not null check (length(kind) between 1 and 40),
  record_id  uuid not null,
  member_id  uuid not null,
  created_at timestamptz not null,
  primary key (firm_id, id),
  constraint favourite_once unique (firm_id, member_id, kind, record_id),
  foreign key (firm_id, member_id) references firms.member (firm_id, id)
);
create index favourite_by_member on records.favourite (firm_id, member_id, created_at desc, id desc);
call shared.govern('records.favourite');

create index watch_by_member on records.watch (firm_id, member_id, updated_at desc, id desc) where watching;
