-- Forms by which strangers send enquiries. The key is public: it stands in the page that shows the form.
create table sales.capture_form (
  firm_id        uuid not null references firms.firm (id),
  id             uuid not null default uuidv7(),
  name           text not null check (length(name) between 1 and 100),
  key            text not null check (key ~ '^[A-Za-z0-9_-]{40}$'),
  status         text not null check (status in ('draft', 'active', 'paused', 'retired')),
  status_command text not null,
  status_at      timestamptz not null,
  title          text not null check (length(title) between 1 and 200),
  intro          text check (length(intro) <= 1000),
  asked          text[] not null check (asked <@ array['first_name', 'last_name', 'company', 'phone', 'email', 'address',
                   'urgency', 'description']),
  required       text[] not null check (required <@ asked),
  source         text not null check (length(source) between 1 and 40),
  thanks         text not null check (length(thanks) between 1 and 1000),
  return_to      text check (length(return_to) <= 500),
  origins        text[] not null check (cardinality(origins) <= 20),
  double_opt_in  boolean not null,
  per_minute     integer not null check (per_minute between 1 and 600),
  per_address    integer not null check (per_address between 1 and 60),
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint capture_form_name_taken unique (firm_id, name),
  constraint capture_form_key_taken unique (firm_id, key)
);
call shared.govern('sales.capture_form');

-- What came in by a form, by day. The numbers change with each enquiry, which has an event of its own.
create table sales.capture_tally (
  firm_id uuid not null,
  form_id uuid not null,
  day     date not null,
  taken   bigint not null default 0 check (taken >= 0),
  bots    bigint not null default 0 check (bots >= 0),
  refused bigint not null default 0 check (refused >= 0),
  primary key (firm_id, form_id, day),
  foreign key (firm_id, form_id) references sales.capture_form (firm_id, id)
);
call shared.govern('sales.capture_tally', '', 'taken,bots,refused');

-- How often somebody sent, within a window of time. The subject is a keyed hash of an address; rows whose window is over
-- go. Not audited: what was let through has an event of its own, what was not is counted above.
create table sales.capture_window (
  firm_id    uuid not null,
  form_id    uuid not null,
  subject    text not null check (length(subject) <= 100),
  started_at timestamptz not null,
  ends_at    timestamptz not null,
  taken      integer not null check (taken > 0),
  primary key (firm_id, form_id, subject),
  foreign key (firm_id, form_id) references sales.capture_form (firm_id, id)
);
create index capture_window_by_end on sales.capture_window (firm_id, ends_at);
alter table sales.capture_window enable row level security;
alter table sales.capture_window force row level security;
create policy firm on sales.capture_window using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select, insert, update, delete on sales.capture_window to plumbline_app;

-- What a stranger sent. It waits with its facts until its sender confirms it, or is a lead from the start; unconfirmed
-- ones are deleted, and the log has never had more than a hash of them.
create table sales.enquiry (
  firm_id        uuid not null,
  id             uuid not null default uuidv7(),
  form_id        uuid not null,
  status         text not null check (status in ('waiting', 'taken')),
  status_command text not null,
  status_at      timestamptz not null,
  request_key    text,
  request_hash   text,
  facts          jsonb,
  token_hash     text,
  expires_at     timestamptz,
  decision       text check (decision in ('created', 'attached', 'held')),
  lead_id        uuid,
  received_at    timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint enquiry_waits_with_its_facts check ((status = 'waiting') = (facts is not null)),
  constraint enquiry_waits_for_an_end check (status <> 'waiting' or (token_hash is not null and expires_at is not null)),
  constraint enquiry_taken_is_a_lead check ((status = 'taken') = (lead_id is not null and decision is not null)),
  constraint enquiry_key_with_hash check ((request_key is null) = (request_hash is null)),
  foreign key (firm_id, form_id) references sales.capture_form (firm_id, id),
  foreign key (firm_id, lead_id) references sales.lead (firm_id, id)
);
create index enquiry_by_form on sales.enquiry (firm_id, form_id, received_at desc, id desc);
create index enquiry_waiting on sales.enquiry (firm_id, form_id, expires_at) where status = 'waiting';
create index enquiry_by_lead on sales.enquiry (firm_id, lead_id);
create unique index enquiry_by_token on sales.enquiry (firm_id, token_hash);
create unique index enquiry_by_request on sales.enquiry (firm_id, form_id, request_key);
call shared.govern('sales.enquiry', 'facts,token_hash,request_key,request_hash');
