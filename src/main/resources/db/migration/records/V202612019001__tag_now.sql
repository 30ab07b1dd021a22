-- What a record has now is not sought among what was taken off; what it ever had, tag_once finds.
drop index records.tag_of_record;
create index tag_of_record on records.tag (firm_id, kind, record_id, name) where removed_at is null;
