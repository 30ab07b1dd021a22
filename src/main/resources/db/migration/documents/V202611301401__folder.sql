-- Folders of the documents of a record. A folder has a name and nothing else: who sees a document is said by the document.
create table documents.folder (
  firm_id     uuid not null,
  id          uuid not null default uuidv7(),
  record_kind text not null check (length(record_kind) between 1 and 40),
  record_id   uuid not null,
  parent_id   uuid,
  name        text not null check (length(name) between 1 and 120 and name !~ '[[:cntrl:]/\\]'),
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  version     bigint not null default 1,
  primary key (firm_id, id),
  constraint folder_of_record unique (firm_id, record_kind, record_id, id),
  constraint folder_not_in_itself check (parent_id <> id),
  foreign key (firm_id) references firms.firm (id),
  -- A folder lies in one of its own record.
  foreign key (firm_id, record_kind, record_id, parent_id) references documents.folder (firm_id, record_kind, record_id, id)
);
create unique index folder_name_taken on documents.folder (firm_id, record_kind, record_id, parent_id, lower(name)) nulls not distinct;
call shared.govern('documents.folder', 'name');

-- A document lies in a folder of its own record, or in none; what was erased for good lies nowhere.
alter table documents.document
  add column folder_id uuid,
  add constraint document_purged_lies_nowhere check (status <> 'purged' or folder_id is null),
  add constraint document_folder foreign key (firm_id, record_kind, record_id, folder_id)
    references documents.folder (firm_id, record_kind, record_id, id);
create index document_by_folder on documents.document (firm_id, record_kind, record_id, folder_id) where folder_id is not null;
