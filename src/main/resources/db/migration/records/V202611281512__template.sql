-- Texts that a firm writes more than once. A version never changes; which one is used the template says.
create table records.template (
  firm_id        uuid not null,
  id             uuid not null default uuidv7(),
  name           text not null check (length(name) between 1 and 100),
  latest         integer not null check (latest between 1 and 500),
  published      integer check (published between 1 and latest),
  status         text not null check (status in ('draft', 'published', 'retired')),
  status_command text not null,
  status_at      timestamptz not null,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint template_published_has_a_version check (status <> 'published' or published is not null)
);
create unique index template_name_taken on records.template (firm_id, lower(name)) where status <> 'retired';
call shared.govern('records.template');

create table records.template_version (
  firm_id     uuid not null,
  id          uuid not null default uuidv7(),
  template_id uuid not null,
  number      integer not null check (number between 1 and 500),
  subject     text not null check (length(subject) between 1 and 200),
  body        text not null check (length(body) between 1 and 10000),
  author_id   uuid not null,
  created_at  timestamptz not null,
  primary key (firm_id, id),
  constraint template_version_once unique (firm_id, template_id, number),
  foreign key (firm_id, template_id) references records.template (firm_id, id),
  foreign key (firm_id, author_id) references firms.member (firm_id, id)
);
call shared.govern_ledger('records.template_version', 'template_id');
