-- What one member added and reviewed, the latest first: told in the member's timeline.
create index version_by_adder on documents.version (firm_id, added_by, created_at desc, id desc);
create index version_by_reviewer on documents.version (firm_id, reviewed_by, reviewed_at desc, id desc)
  where reviewed_by is not null;
