-- What every kind of record has. Which kinds there are the modules say that have them: no foreign key leads to the record, and
-- nothing is shown without asking its module.
create schema records;
grant usage on schema records to plumbline_app;

-- The log has hashes of the text: what was removed is gone.
create table records.comment (
  firm_id        uuid not null,
  id             uuid not null default uuidv7(),
  status         text not null check (status in ('posted', 'removed')),
  status_command text not null,
  status_at      timestamptz not null,
  kind           text not null check (length(kind) between 1 and 40),
  record_id      uuid not null,
  author_id      uuid not null,
  body           text not null check (length(body) <= 10000),
  edits          integer not null check (edits between 0 and 100),
  edited_at      timestamptz,
  removed_by     uuid,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint comment_edited check ((edits = 0) = (edited_at is null)),
  constraint comment_removed_is_empty check ((status = 'removed') = (body = '')),
  constraint comment_removed_by_somebody check ((status = 'removed') = (removed_by is not null)),
  foreign key (firm_id, author_id) references firms.member (firm_id, id),
  foreign key (firm_id, removed_by) references firms.member (firm_id, id)
);
create index comment_by_record on records.comment (firm_id, kind, record_id, created_at desc, id desc);
call shared.govern('records.comment', 'body');

-- What a comment said before it was changed, until it is removed.
create table records.comment_revision (
  firm_id    uuid not null,
  id         uuid not null default uuidv7(),
  comment_id uuid not null,
  number     integer not null check (number between 1 and 100),
  body       text not null check (length(body) between 1 and 10000),
  until      timestamptz not null,
  primary key (firm_id, id),
  constraint revision_once unique (firm_id, comment_id, number),
  foreign key (firm_id, comment_id) references records.comment (firm_id, id)
);
call shared.govern('records.comment_revision', 'body');

-- Whether a member wants to hear what is said about a record. Without a row: when they are responsible for it.
create table records.watch (
  firm_id    uuid not null,
  id         uuid not null default uuidv7(),
  kind       text not null check (length(kind) between 1 and 40),
  record_id  uuid not null,
  member_id  uuid not null,
  watching   boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  constraint watch_once unique (firm_id, kind, record_id, member_id),
  foreign key (firm_id, member_id) references firms.member (firm_id, id)
);
call shared.govern('records.watch');
