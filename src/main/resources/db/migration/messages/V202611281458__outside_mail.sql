-- Mail that a member writes to somebody outside, about a record of another module (which is why that has no foreign key).
alter table messages.mail
  add column about_kind text check (about_kind ~ '^[a-z]{2,40}$'),
  add column about_id uuid,
  add column author_id uuid,
  -- Not before this instant: quiet hours postpone mail and drop none.
  add column due_at timestamptz,
  add constraint mail_about_whole check
    (num_nonnulls(about_kind, about_id, author_id, due_at) in (0, 4)),
  add foreign key (firm_id, author_id) references firms.member (firm_id, id);
create index mail_about on messages.mail (firm_id, about_kind, about_id, created_at, id) where about_id is not null;
create index mail_to_outside on messages.mail (firm_id, lower(recipient), created_at) where about_id is not null;
