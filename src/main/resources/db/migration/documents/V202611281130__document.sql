-- The log has hashes of what people wrote and called it: what is purged is gone.

-- Files on their way here. Where one stands is said here: what a crash left in the file behind that is overwritten.
create table documents.upload (
  firm_id    uuid not null,
  id         uuid not null default uuidv7(),
  member_id  uuid not null,
  file_name  text not null check (length(file_name) between 1 and 200),
  bytes      bigint not null check (bytes between 1 and 104857600),
  received   bigint not null check (received >= 0),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  constraint upload_not_longer check (received <= bytes),
  foreign key (firm_id, member_id) references firms.member (firm_id, id)
);
create index upload_of_member on documents.upload (firm_id, member_id);
create index upload_by_time on documents.upload (firm_id, created_at);
call shared.govern('documents.upload', 'file_name');

-- Documents of records. Which kinds of records there are the modules say that have them: no foreign key leads to the record, and
-- nothing is shown without asking its module.
create table documents.document (
  firm_id        uuid not null,
  id             uuid not null default uuidv7(),
  status         text not null check (status in ('filed', 'removed', 'purging', 'purged')),
  status_command text not null,
  status_at      timestamptz not null,
  record_kind    text not null check (length(record_kind) between 1 and 40),
  record_id      uuid not null,
  name           text not null check (length(name) between 1 and 200),
  kind           text not null check (length(kind) between 1 and 40),
  visibility     text not null check (visibility in ('internal', 'client', 'named')),
  readers        uuid[] not null check (cardinality(readers) <= 50),
  tags           text[] not null check (cardinality(tags) <= 20),
  latest_id      uuid not null,
  current_id     uuid,
  versions       integer not null check (versions between 1 and 500),
  added_by       uuid not null,
  removed_by     uuid,
  purged_at      timestamptz,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint readers_of_named_only check (visibility = 'named' or cardinality(readers) = 0),
  constraint document_removed_by_somebody check ((status = 'removed') = (removed_by is not null)),
  constraint document_purged_at check ((status = 'purged') = (purged_at is not null)),
  constraint document_purged_shows_nothing check (status not in ('purging', 'purged') or current_id is null),
  constraint document_purged_says_nothing check (status <> 'purged' or (cardinality(tags) = 0 and cardinality(readers) = 0)),
  foreign key (firm_id, added_by) references firms.member (firm_id, id),
  foreign key (firm_id, removed_by) references firms.member (firm_id, id)
);
create index document_by_record on documents.document (firm_id, record_kind, record_id, status, created_at desc, id desc);
call shared.govern('documents.document', 'name,tags');

-- What was put there: what it is never changes, what people and machines say of it does.
create table documents.version (
  firm_id        uuid not null,
  id             uuid not null default uuidv7(),
  status         text not null check (status in ('quarantined', 'infected', 'available', 'verified', 'rejected', 'purging', 'purged')),
  status_command text not null,
  status_at      timestamptz not null,
  document_id    uuid not null,
  number         integer not null check (number between 1 and 500),
  upload_id      uuid not null,
  file_name      text not null check (length(file_name) between 1 and 200),
  media_type     text not null check (length(media_type) between 3 and 200),
  label          text not null check (length(label) between 1 and 100),
  bytes          bigint not null check (bytes between 1 and 104857600),
  sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  stored         text not null check (stored ~ '^[0-9a-f]{64}$'),
  preview        boolean not null,
  added_by       uuid not null,
  scan           text not null check (scan in ('pending', 'clean', 'not_scanned', 'infected')),
  scan_detail    text check (length(scan_detail) <= 200),
  scanned_at     timestamptz,
  reviewed_by    uuid,
  reviewed_at    timestamptz,
  issued_on      date,
  expires_on     date,
  reference      text check (length(reference) <= 100),
  outcome        text check (outcome in ('satisfactory', 'advisory', 'unsatisfactory')),
  reason         text check (length(reason) between 1 and 1000),
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint version_once unique (firm_id, document_id, number),
  constraint version_of_upload_once unique (firm_id, upload_id),
  constraint version_of_its_document unique (firm_id, document_id, id),
  constraint version_quarantined_until_scanned check (
    status in ('purging', 'purged') or (status = 'quarantined') = (scan = 'pending')),
  constraint version_infected_by_scan check (status in ('purging', 'purged') or (status = 'infected') = (scan = 'infected')),
  constraint version_scanned_at check ((scan = 'pending') = (scanned_at is null)),
  constraint version_reviewed check (
    status in ('purging', 'purged') or (status in ('verified', 'rejected')) = (reviewed_by is not null)),
  constraint version_reviewed_at check ((reviewed_by is null) = (reviewed_at is null)),
  constraint version_rejected_why check (status in ('purging', 'purged') or (status = 'rejected') = (reason is not null)),
  constraint version_purged_says_nothing check (status <> 'purged' or (reason is null and scan_detail is null)),
  constraint version_proves_if_verified check (
    status in ('verified', 'purging') or (issued_on is null and expires_on is null and reference is null and outcome is null)),
  constraint version_expires_after_issue check (expires_on >= issued_on),
  constraint version_verified_by_another check (status <> 'verified' or reviewed_by <> added_by),
  foreign key (firm_id, document_id) references documents.document (firm_id, id),
  foreign key (firm_id, added_by) references firms.member (firm_id, id),
  foreign key (firm_id, reviewed_by) references firms.member (firm_id, id)
);
create index version_waiting on documents.version (firm_id, created_at) where status = 'quarantined';
create index version_by_stored on documents.version (firm_id, stored);
call shared.govern('documents.version', 'file_name,reference,reason,scan_detail');

-- A document shows a version of its own. Both come into being in one transaction.
alter table documents.document
  add constraint document_latest foreign key (firm_id, id, latest_id)
    references documents.version (firm_id, document_id, id) deferrable initially deferred,
  add constraint document_current foreign key (firm_id, id, current_id)
    references documents.version (firm_id, document_id, id) deferrable initially deferred;

create function documents.version_stays() returns trigger language plpgsql as $$
begin
  if old.status = 'purged'
     or (new.document_id, new.number, new.upload_id, new.media_type, new.label, new.bytes, new.sha256, new.stored,
         new.added_by, new.created_at)
        is distinct from
        (old.document_id, old.number, old.upload_id, old.media_type, old.label, old.bytes, old.sha256, old.stored,
         old.added_by, old.created_at)
     -- Its name went with it.
     or (new.file_name <> old.file_name and new.status <> 'purged') then
    raise exception 'what was put into a document never changes' using errcode = 'PL003', constraint = 'document_version_stays';
  end if;
  return new;
end $$;
create trigger stays before update on documents.version for each row execute function documents.version_stays();
