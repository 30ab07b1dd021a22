-- What was said and done. Never changed; a mistake is corrected by another line.
create table sales.interaction (
  firm_id     uuid not null,
  id          uuid not null default uuidv7(),
  lead_id     uuid not null,
  kind        text not null check (kind in ('phone_call', 'email', 'sms', 'in_person_meeting', 'video_call', 'site_visit',
                'note', 'voicemail', 'social_media', 'live_chat', 'enquiry')),
  direction   text not null check (direction in ('inbound', 'outbound', 'internal')),
  outcome     text check (outcome in ('successful', 'no_answer', 'left_voicemail', 'scheduled_callback',
                'scheduled_appointment', 'quote_requested', 'objection_handled', 'not_interested', 'follow_up_required')),
  reached     boolean not null,
  subject     text check (length(subject) <= 200),
  content     text check (length(content) <= 10000),
  seconds     integer check (seconds between 0 and 86400),
  member_id   uuid,
  occurred_at timestamptz not null,
  created_at  timestamptz not null,
  primary key (firm_id, id),
  constraint interaction_not_in_the_future check (occurred_at <= created_at),
  foreign key (firm_id, lead_id) references sales.lead (firm_id, id),
  foreign key (firm_id, member_id) references firms.member (firm_id, id)
);
create index interaction_by_lead on sales.interaction (firm_id, lead_id, occurred_at desc, id desc);
create index interaction_by_member on sales.interaction (firm_id, member_id, occurred_at desc);
call shared.govern_ledger('sales.interaction', 'lead_id');

create table sales.follow_up (
  firm_id    uuid not null,
  id         uuid not null default uuidv7(),
  lead_id    uuid not null,
  member_id  uuid not null,
  due_at     timestamptz not null,
  what       text not null check (length(what) between 1 and 500),
  done_at    timestamptz,
  done_by    uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, lead_id) references sales.lead (firm_id, id),
  foreign key (firm_id, member_id) references firms.member (firm_id, id),
  foreign key (firm_id, done_by) references firms.member (firm_id, id)
);
create index follow_up_by_lead on sales.follow_up (firm_id, lead_id, due_at);
create index follow_up_open on sales.follow_up (firm_id, member_id, due_at, id) where done_at is null;
call shared.govern('sales.follow_up');

-- What a firm promises and who is called when. Without a row the usual ladder holds.
create table sales.response_setting (
  firm_id    uuid not null references firms.firm (id),
  ladder     jsonb not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id)
);
call shared.govern('sales.response_setting');

-- The clock of a lead's first response.
create table sales.response_clock (
  firm_id         uuid not null,
  lead_id         uuid not null,
  started_at      timestamptz not null,
  target_seconds  integer not null check (target_seconds > 0),
  steps           jsonb not null,
  deadline_at     timestamptz not null,
  called          integer not null check (called >= 0),
  responder_id    uuid,
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  ended_by        uuid,
  ended_at        timestamptz,
  seconds         bigint check (seconds >= 0),
  within_target   boolean,
  updated_at      timestamptz not null,
  version         bigint not null default 1,
  primary key (firm_id, lead_id),
  constraint response_is_whole check ((seconds is null) = (within_target is null) and (seconds is null or ended_at is not null)),
  foreign key (firm_id, lead_id) references sales.lead (firm_id, id),
  foreign key (firm_id, responder_id) references firms.member (firm_id, id),
  foreign key (firm_id, acknowledged_by) references firms.member (firm_id, id),
  foreign key (firm_id, ended_by) references firms.member (firm_id, id)
);
create index response_running on sales.response_clock (firm_id, deadline_at, lead_id) where ended_at is null;
create index response_by_end on sales.response_clock (firm_id, ended_at desc) where seconds is not null;
create index response_by_member on sales.response_clock (firm_id, ended_by, ended_at desc) where seconds is not null;
call shared.govern('sales.response_clock');

-- Who was called on which step. One row each, however often the step is carried out.
create table sales.response_call (
  firm_id   uuid not null,
  id        uuid not null default uuidv7(),
  lead_id   uuid not null,
  step      integer not null,
  rung      text not null check (rung in ('rep', 'manager', 'operations', 'owner')),
  member_id uuid,
  called_at timestamptz not null,
  read_at   timestamptz,
  primary key (firm_id, id),
  constraint response_call_once unique nulls not distinct (firm_id, lead_id, step, member_id),
  foreign key (firm_id, lead_id) references sales.response_clock (firm_id, lead_id),
  foreign key (firm_id, member_id) references firms.member (firm_id, id)
);
create index response_call_by_member on sales.response_call (firm_id, member_id, called_at desc, id desc);
call shared.govern('sales.response_call');

-- Whose turn it is: who was given a lead last has the highest number.
create table sales.turn (
  firm_id    uuid not null,
  member_id  uuid not null,
  given_last bigint not null,
  primary key (firm_id, member_id),
  foreign key (firm_id, member_id) references firms.member (firm_id, id)
);
call shared.govern('sales.turn', '', 'given_last');

create table sales.assignment_setting (
  firm_id    uuid not null references firms.firm (id),
  strategy   text not null check (strategy in ('manual', 'round_robin', 'least_busy', 'territory', 'skill')),
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id)
);
call shared.govern('sales.assignment_setting');

-- Two leads that may be one. The smaller id comes first, so that a pair is one row.
create table sales.duplicate (
  firm_id    uuid not null,
  lead_id    uuid not null,
  other_id   uuid not null,
  reasons    text[] not null,
  found_at   timestamptz not null,
  decision   text check (decision in ('merged', 'different')),
  decided_at timestamptz,
  primary key (firm_id, lead_id, other_id),
  constraint duplicate_order check (lead_id < other_id),
  foreign key (firm_id, lead_id) references sales.lead (firm_id, id),
  foreign key (firm_id, other_id) references sales.lead (firm_id, id)
);
create index duplicate_open on sales.duplicate (firm_id, found_at desc) where decision is null;
create index duplicate_by_other on sales.duplicate (firm_id, other_id);
call shared.govern('sales.duplicate');
