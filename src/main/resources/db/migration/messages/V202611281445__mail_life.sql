-- What becomes of a mail after it has left: what the mail server says at once, and what it tells later.
alter table messages.mail drop constraint mail_status_check;
alter table messages.mail
  add constraint mail_status_check check (status in
    ('kept', 'queued', 'suppressed', 'sent', 'delivered', 'opened', 'bounced', 'complained', 'failed')),
  add column provider text check (provider ~ '^[a-z]{2,20}$'),
  add column provider_id text check (length(provider_id) between 1 and 200),
  -- What the mail server or the receiver's said, in its words.
  add column detail text check (length(detail) <= 500),
  add column sent_at timestamptz,
  add column delivered_at timestamptz,
  add column opened_at timestamptz,
  add column bounced_at timestamptz,
  add column complained_at timestamptz;

-- Addresses to which a firm's mail does not go any more: mail systems judge a sender by how often it writes to nobody.
create table messages.suppression (
  firm_id        uuid not null,
  id             uuid not null default uuidv7(),
  address        text not null check (address = lower(address) and length(address) between 3 and 254),
  cause          text not null check (cause in ('bounce', 'complaint', 'opt_out')),
  detail         text check (length(detail) <= 500),
  mail_id        uuid,
  status         text not null check (status in ('active', 'lifted')),
  status_command text not null,
  status_at      timestamptz not null,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint suppression_of_address_once unique (firm_id, address),
  constraint suppression_lifted_of_bounce check (status = 'active' or cause = 'bounce'),
  foreign key (firm_id, mail_id) references messages.mail (firm_id, id)
);
create index suppression_by_time on messages.suppression (firm_id, created_at, id);
create index suppression_by_mail on messages.suppression (firm_id, mail_id);
call shared.govern('messages.suppression');
