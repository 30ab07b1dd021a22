-- How a firm words a mail that goes out by itself. A version never changes; the latest is in force, and one without words
-- goes back to those that the mail comes with. Which letters there are the code says.
create table messages.wording (
  firm_id    uuid not null,
  id         uuid not null default uuidv7(),
  letter     text not null check (length(letter) between 1 and 60),
  number     integer not null check (number between 1 and 501),
  subject    text check (length(subject) between 1 and 200),
  body       text check (length(body) between 1 and 10000),
  author_id  uuid not null,
  created_at timestamptz not null,
  primary key (firm_id, id),
  constraint wording_once unique (firm_id, letter, number),
  constraint wording_whole check (num_nonnulls(subject, body) in (0, 2)),
  foreign key (firm_id, author_id) references firms.member (firm_id, id)
);
call shared.govern_ledger('messages.wording', 'id');
