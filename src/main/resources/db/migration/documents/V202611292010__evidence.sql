-- What machines believe that a version says of itself. It counts for nothing until a person takes it over.
create table documents.proposal (
  firm_id    uuid not null,
  id         uuid not null default uuidv7(),
  version_id uuid not null,
  field      text not null check (field in ('issued_on', 'expires_on', 'reference', 'outcome')),
  value      text not null check (length(value) between 1 and 100),
  confidence numeric(3, 2) not null check (confidence between 0 and 1),
  page       integer check (page >= 1),
  excerpt    text not null check (length(excerpt) between 1 and 400),
  starts     integer not null check (starts >= 0),
  length     integer not null check (length >= 1),
  source     text not null check (length(source) between 1 and 40),
  created_at timestamptz not null,
  primary key (firm_id, id),
  constraint proposal_marks_its_excerpt check (starts + length <= length(excerpt)),
  foreign key (firm_id, version_id) references documents.version (firm_id, id)
);
create index proposal_of_version on documents.proposal (firm_id, version_id);
-- The log has hashes of what was read.
call shared.govern('documents.proposal', 'value,excerpt');
revoke update on documents.proposal from plumbline_app;

-- What waits for review, the oldest first; and what was verified and ends.
create index version_to_review on documents.version (firm_id, created_at, id) where status = 'available';
create index version_by_expiry on documents.version (firm_id, expires_on, id) where status = 'verified' and expires_on is not null;
