create schema messages;
grant usage on schema messages to plumbline_app;

-- Mail that is to leave, or to be read here when there is no mail server. The platform's own (to people, not to firms) has
-- the nil firm. The link is a secret: it stands apart from the text, and goes when the mail has gone.
create table messages.mail (
  firm_id        uuid not null,
  id             uuid not null default uuidv7(),
  key            text not null check (length(key) between 1 and 200),
  recipient      text not null check (length(recipient) between 3 and 254),
  subject        text not null check (length(subject) between 1 and 300),
  body           text not null check (length(body) between 1 and 20000),
  link           text check (length(link) <= 2000),
  status         text not null check (status in ('kept', 'queued', 'sent')),
  status_command text not null,
  status_at      timestamptz not null,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint mail_key_taken unique (firm_id, key)
);
create index mail_by_time on messages.mail (firm_id, created_at, id);
call shared.govern('messages.mail', 'body,link');

-- What a member is told inside the application.
create table messages.notification (
  firm_id    uuid not null,
  id         uuid not null default uuidv7(),
  member_id  uuid not null,
  key        text not null check (length(key) between 1 and 200),
  kind       text not null check (kind ~ '^[a-z][a-z0-9.-]{1,60}$'),
  subject    text not null check (length(subject) between 1 and 300),
  body       text not null check (length(body) <= 2000),
  link       text check (link ~ '^/' and length(link) <= 500),
  read_at    timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  constraint notification_key_taken unique (firm_id, member_id, key),
  foreign key (firm_id, member_id) references firms.member (firm_id, id)
);
create index notification_by_time on messages.notification (firm_id, member_id, created_at, id);
create index notification_unread on messages.notification (firm_id, member_id) where read_at is null;
call shared.govern('messages.notification');
