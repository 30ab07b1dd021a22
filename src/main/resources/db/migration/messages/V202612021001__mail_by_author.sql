-- What one member wrote to people outside, the latest first: told in the member's timeline.
create index mail_by_author on messages.mail (firm_id, author_id, created_at desc, id desc) where author_id is not null;
