-- How a member wants to be told. Without a row: as each kind says, without quiet hours, the digest in the morning.
create table messages.notice_setting (
  firm_id     uuid not null,
  id          uuid not null default uuidv7(),
  member_id   uuid not null,
  -- Null for the firm's.
  time_zone   text check (length(time_zone) <= 60),
  quiet_from  time,
  quiet_until time,
  digest_hour smallint not null check (digest_hour between 0 and 23),
  choices     jsonb not null check (jsonb_typeof(choices) = 'object' and length(choices::text) <= 20000),
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  version     bigint not null default 1,
  primary key (firm_id, id),
  constraint notice_setting_once unique (firm_id, member_id),
  constraint quiet_hours_whole check ((quiet_from is null) = (quiet_until is null)),
  constraint quiet_hours_end check (quiet_from <> quiet_until),
  foreign key (firm_id, member_id) references firms.member (firm_id, id)
);
call shared.govern('messages.notice_setting');

-- What was told before is mailed to nobody.
alter table messages.notification
  add column shown boolean not null default true,
  add column mail text not null default 'never' check (mail in ('now', 'digest', 'never')),
  add column mailed_at timestamptz,
  add constraint notification_mailed_was_to_be check (mailed_at is null or mail <> 'never');
alter table messages.notification
  alter column shown drop default,
  alter column mail drop default;
drop index messages.notification_unread;
create index notification_unread on messages.notification (firm_id, member_id) where read_at is null and shown;
create index notification_for_digest on messages.notification (firm_id, member_id, created_at)
  where mail = 'digest' and mailed_at is null and read_at is null;

-- Whose mail it is and of which kind of notice, so that it can be stopped by one click.
alter table messages.mail
  add column member_id uuid,
  add column series text check (length(series) <= 60),
  add constraint mail_series_of_a_member check ((member_id is null) = (series is null)),
  add foreign key (firm_id, member_id) references firms.member (firm_id, id);

-- How often strangers have pressed the button of an opt-out, by a keyed hash of where they are. Under the nil firm: whom a
-- token names is not known before it is counted. Not audited: each opt-out is.
create table messages.opt_out_window (
  firm_id    uuid not null,
  subject    text not null check (length(subject) <= 100),
  started_at timestamptz not null,
  ends_at    timestamptz not null,
  taken      integer not null check (taken > 0),
  primary key (firm_id, subject)
);
create index opt_out_window_by_end on messages.opt_out_window (firm_id, ends_at);
alter table messages.opt_out_window enable row level security;
alter table messages.opt_out_window force row level security;
create policy firm on messages.opt_out_window using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select, insert, update, delete on messages.opt_out_window to plumbline_app;
