-- What one member said, the latest first: told in the member's timeline.
create index comment_by_author on records.comment (firm_id, author_id, created_at desc, id desc);
