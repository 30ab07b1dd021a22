-- Numbers whose owner has answered STOP, whatever firm wrote to them: a keyed hash of the number, as in text_rate. What was said
-- last counts, by the provider's clock, so that events may come in any order and more than once.
create table messages.text_stop (
  id         uuid not null primary key default uuidv7(),
  subject    text not null check (subject ~ '^[0-9a-f]{64}$'),
  stopped    boolean not null,
  said_at    timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  constraint text_stop_once unique (subject)
);
call shared.govern_platform('messages.text_stop', 'subject');
