-- How long documents have to be kept, what keeps them longer, and how they go for good.

-- For how long a firm keeps documents of a kind, where it does not do as is usual.
create table documents.retention (
  firm_id    uuid not null,
  id         uuid not null default uuidv7(),
  kind       text not null check (length(kind) between 1 and 40),
  months     integer not null check (months between 0 and 1200),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  constraint retention_once unique (firm_id, kind),
  foreign key (firm_id) references firms.firm (id)
);
call shared.govern('documents.retention');

-- While one stands, no document of the record, or not the one document, may be purged.
create table documents.hold (
  firm_id        uuid not null,
  id             uuid not null default uuidv7(),
  status         text not null check (status in ('placed', 'lifted')),
  status_command text not null,
  status_at      timestamptz not null,
  record_kind    text not null check (length(record_kind) between 1 and 40),
  record_id      uuid not null,
  document_id    uuid,
  reason         text not null check (length(reason) between 1 and 1000),
  reference      text check (length(reference) between 1 and 200),
  placed_by      uuid not null,
  lifted_by      uuid,
  lifted_why     text check (length(lifted_why) between 1 and 1000),
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint hold_lifted_by_somebody check ((status = 'lifted') = (lifted_by is not null)),
  constraint hold_lifted_why check ((lifted_by is null) = (lifted_why is null)),
  foreign key (firm_id, document_id) references documents.document (firm_id, id),
  foreign key (firm_id, placed_by) references firms.member (firm_id, id),
  foreign key (firm_id, lifted_by) references firms.member (firm_id, id)
);
create index hold_by_record on documents.hold (firm_id, record_kind, record_id, created_at desc, id desc);
create index hold_of_document on documents.hold (firm_id, document_id) where document_id is not null;
call shared.govern('documents.hold', 'reason,reference,lifted_why');

-- That somebody asked for a document to go for good, what a second person said, and that it is gone: then this is the tombstone,
-- with the hashes of the versions, which stay.
create table documents.purge (
  firm_id         uuid not null,
  id              uuid not null default uuidv7(),
  status          text not null check (status in ('requested', 'approved', 'done', 'declined', 'withdrawn')),
  status_command  text not null,
  status_at       timestamptz not null,
  document_id     uuid not null,
  versions        integer not null check (versions between 1 and 500),
  bytes           bigint not null check (bytes >= 1),
  basis           text not null check (basis in ('erasure_request', 'consent_withdrawn', 'retention_ended', 'court_order',
                                                 'other_legal')),
  reason          text not null check (length(reason) between 1 and 1000),
  legal_reference text not null check (length(legal_reference) between 1 and 200),
  requested_by    uuid not null,
  decided_by      uuid,
  decided_at      timestamptz,
  decided_why     text check (length(decided_why) between 1 and 1000),
  done_at         timestamptz,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  version         bigint not null default 1,
  primary key (firm_id, id),
  constraint purge_decided check ((status = 'requested') = (decided_by is null)),
  constraint purge_decided_at check ((decided_by is null) = (decided_at is null)),
  constraint purge_by_two check (status not in ('approved', 'done') or decided_by <> requested_by),
  constraint purge_declined_why check ((status = 'declined') = (decided_why is not null)),
  constraint purge_done_at check ((status = 'done') = (done_at is not null)),
  foreign key (firm_id, document_id) references documents.document (firm_id, id),
  foreign key (firm_id, requested_by) references firms.member (firm_id, id),
  foreign key (firm_id, decided_by) references firms.member (firm_id, id)
);
create unique index purge_open_once on documents.purge (firm_id, document_id)
  where status in ('requested', 'approved', 'done');
create index purge_by_time on documents.purge (firm_id, status, created_at desc, id desc);
create index purge_of_document on documents.purge (firm_id, document_id, created_at desc);
call shared.govern('documents.purge', 'reason,legal_reference,decided_why');
