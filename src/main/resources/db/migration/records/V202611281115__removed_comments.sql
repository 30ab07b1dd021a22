-- A timeline tells when a comment was removed, apart from when it was said.
create index comment_removed on records.comment (firm_id, kind, record_id, status_at desc, id desc) where status = 'removed';
