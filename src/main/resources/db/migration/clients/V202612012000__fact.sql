-- Answers to facts of properties. Only added to: what is true from a day on, and since when we know it, can both be asked for. Of
-- two answers for the same fact and day the later one counts, and of those that count the one with the latest day.
create table clients.fact_answer (
  firm_id     uuid not null,
  id          uuid not null default uuidv7(),
  property_id uuid not null,
  nr          bigint not null check (nr >= 1),
  code        text not null check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
  standing    text not null check (standing in ('known', 'unknown', 'withdrawn')),
  value       text check (length(value) between 1 and 40),
  true_from   date not null,
  source      text not null check (source in ('told_by_client', 'seen_on_site', 'public_register', 'document', 'import')),
  note        text check (length(note) between 1 and 500),
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (firm_id, id),
  -- The last of them is the version of what is known of the property.
  constraint fact_answer_once unique (firm_id, property_id, nr),
  constraint fact_answer_value_is_known check ((standing = 'known') = (value is not null)),
  foreign key (firm_id, property_id) references clients.property (firm_id, id),
  foreign key (firm_id, recorded_by) references firms.member (firm_id, id)
);
create index fact_answer_by_day on clients.fact_answer (firm_id, property_id, code, true_from, nr desc);
create index fact_answer_by_time on clients.fact_answer (firm_id, property_id, recorded_at desc, id desc);
create index fact_answer_by_member on clients.fact_answer (firm_id, recorded_by);
call shared.govern_ledger('clients.fact_answer', 'property_id');
