-- Mail and text messages are one log. The recipient of a text is named by the last digits only; where it goes is asked of
-- messages.phone when it leaves, and a number that was changed meanwhile has another number_id. The link of a text is its
-- sealed code.
alter table messages.mail
  add column channel text not null default 'mail' check (channel in ('mail', 'sms')),
  add column segments smallint check (segments between 1 and 10),
  add column number_id uuid,
  add constraint mail_text_whole check
    (num_nonnulls(segments, number_id) = case channel when 'sms' then 2 else 0 end and (channel = 'mail' or member_id is not null));

-- The phone of a member. The number is sealed: its plain hash in the log would be as good as the number. A number is confirmed
-- by a code that came to it.
create table messages.phone (
  firm_id      uuid not null,
  id           uuid not null default uuidv7(),
  member_id    uuid not null,
  -- New each time a code is asked for.
  number_id    uuid,
  number       text check (length(number) <= 200),
  ends         text check (ends ~ '^[0-9]{3}$'),
  code_hash    text check (code_hash ~ '^[0-9a-f]{64}$'),
  code_ends_at timestamptz,
  tries        smallint not null default 0 check (tries between 0 and 5),
  confirmed_at timestamptz,
  stopped_at   timestamptz,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  version      bigint not null default 1,
  primary key (firm_id, id),
  constraint phone_once unique (firm_id, member_id),
  constraint phone_whole check (num_nonnulls(number_id, number, ends) in (0, 3)),
  constraint phone_code_whole check (num_nonnulls(code_hash, code_ends_at) in (0, 2)),
  constraint phone_state check (
    case when number is null then num_nonnulls(code_hash, confirmed_at, stopped_at) = 0
         else num_nonnulls(code_hash, confirmed_at) = 1 and (stopped_at is null or confirmed_at is not null) end),
  foreign key (firm_id, member_id) references firms.member (firm_id, id)
);
call shared.govern('messages.phone', 'number,code_hash');

-- Which kinds also come by text, and which notices are to go by it.
alter table messages.notice_setting
  add column texts text[] not null default '{}' check (cardinality(texts) <= 100);
alter table messages.notification
  add column by_text boolean not null default false,
  add column texted_at timestamptz,
  add constraint notification_texted_was_to_be check (texted_at is null or by_text);

-- When texts were sent, by a keyed hash of to whom: for limits. Of the whole installation under the nil firm.
create table messages.text_rate (
  firm_id uuid not null,
  subject text not null check (length(subject) <= 100),
  taken   timestamptz[] not null,
  ends_at timestamptz not null,
  primary key (firm_id, subject)
);
create index text_rate_by_end on messages.text_rate (firm_id, ends_at);
alter table messages.text_rate enable row level security;
alter table messages.text_rate force row level security;
create policy firm on messages.text_rate using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select, insert, update, delete on messages.text_rate to plumbline_app;
