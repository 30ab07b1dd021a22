-- Other systems that are told of events. What there is to tell is in the sealed log: nothing is copied when it happens.
create schema webhooks;
grant usage on schema webhooks to plumbline_app;

create table webhooks.endpoint (
  firm_id        uuid not null references firms.firm (id),
  id             uuid not null default uuidv7(),
  status         text not null check (status in ('active', 'paused', 'disabled', 'retired')),
  status_command text not null,
  status_at      timestamptz not null,
  name           text not null check (length(name) between 1 and 100),
  url            text not null check (length(url) between 1 and 500),
  types          text[] not null check (cardinality(types) <= 100),
  athens         boolean not null,
  secret         text not null,
  former_secret  text,
  former_until   timestamptz,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  version        bigint not null default 1,
  primary key (firm_id, id),
  constraint former_secret_ends check ((former_secret is null) = (former_until is null))
);
create unique index endpoint_name_taken on webhooks.endpoint (firm_id, name) where status <> 'retired';
call shared.govern('webhooks.endpoint', 'secret,former_secret');

-- How far each came in the log and how it fares. Its row is held by whoever changes its queue. Not audited, as what follows:
-- these are the marks and the record of the machine that sends; what people decide of it is above.
create table webhooks.progress (
  firm_id       uuid not null,
  endpoint_id   uuid not null,
  leaf          bigint not null check (leaf >= 0),
  failing_since timestamptz,
  delivered_at  timestamptz,
  primary key (firm_id, endpoint_id),
  foreign key (firm_id, endpoint_id) references webhooks.endpoint (firm_id, id)
);

-- One event for one endpoint. Without a time when it is due it has ended, or waits for what happened to the record before.
create table webhooks.delivery (
  firm_id       uuid not null,
  id            uuid not null default uuidv7(),
  seq           bigint generated always as identity,
  endpoint_id   uuid not null,
  event_id      uuid not null,
  type          text not null check (length(type) <= 60),
  subject_id    uuid not null,
  body          text not null check (length(body) <= 20000),
  state         text not null check (state in ('pending', 'delivered', 'failed')),
  due_at        timestamptz,
  claimed_until timestamptz,
  attempts      integer not null check (attempts >= 0),
  last_status   integer,
  last_error    text,
  created_at    timestamptz not null,
  ended_at      timestamptz,
  primary key (firm_id, id),
  foreign key (firm_id, endpoint_id) references webhooks.endpoint (firm_id, id),
  constraint delivery_ends check ((state = 'pending') = (ended_at is null)),
  constraint delivery_due_while_pending check (due_at is null or state = 'pending'),
  constraint delivery_in_hand_while_due check (claimed_until is null or due_at is not null)
);
create unique index delivery_by_seq on webhooks.delivery (firm_id, seq);
create index delivery_due on webhooks.delivery (firm_id, endpoint_id, due_at, seq) where due_at is not null;
create index delivery_in_hand on webhooks.delivery (firm_id, endpoint_id, claimed_until) where claimed_until is not null;
create index delivery_in_turn on webhooks.delivery (firm_id, endpoint_id, subject_id, seq) where state = 'pending';
create index delivery_by_time on webhooks.delivery (firm_id, created_at desc, id desc);
create index delivery_by_endpoint on webhooks.delivery (firm_id, endpoint_id, created_at desc, id desc);
create index delivery_by_state on webhooks.delivery (firm_id, state, created_at desc, id desc);
create index delivery_by_end on webhooks.delivery (firm_id, ended_at) where ended_at is not null;

create table webhooks.attempt (
  firm_id     uuid not null,
  delivery_id uuid not null,
  number      integer not null check (number > 0),
  sent_at     timestamptz not null,
  millis      bigint not null check (millis >= 0),
  status      integer,
  answer      text not null check (length(answer) <= 1000),
  error       text,
  primary key (firm_id, delivery_id, number),
  foreign key (firm_id, delivery_id) references webhooks.delivery (firm_id, id)
);

do $$
declare
  name text;
begin
  foreach name in array array['progress', 'delivery', 'attempt'] loop
    execute format('alter table webhooks.%I enable row level security', name);
    execute format('alter table webhooks.%I force row level security', name);
    execute format('create policy firm on webhooks.%I using (firm_id = shared.firm()) with check (firm_id = shared.firm())', name);
  end loop;
end $$;
grant select, insert, update on webhooks.progress to plumbline_app;
grant select, insert, update, delete on webhooks.delivery to plumbline_app;
grant select, insert, delete on webhooks.attempt to plumbline_app;

-- The owner, whom forced policies bind too, must see which firms have something to send; its functions tell nothing else.
create policy owner_looks on webhooks.endpoint for select to current_user using (true);
create policy owner_looks on webhooks.progress for select to current_user using (true);
create policy owner_looks on webhooks.delivery for select to current_user using (true);

-- Active endpoints for which the log has gone on.
create function webhooks.behind() returns table (firm_id uuid, endpoint_id uuid) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select e.firm_id, e.id
    from webhooks.endpoint e
    join webhooks.progress p on p.firm_id = e.firm_id and p.endpoint_id = e.id
   where e.status = 'active'
     and exists (select from audit.leaf l where l.firm_id = e.firm_id and l.idx >= p.leaf)
$$;
revoke all on function webhooks.behind() from public;
grant execute on function webhooks.behind() to plumbline_app;

-- Active endpoints with something to send, and how many workers could do that: five at most.
create function webhooks.due(at timestamptz) returns table (firm_id uuid, endpoint_id uuid, workers bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.firm_id, e.id, d.workers
    from webhooks.endpoint e
   cross join lateral (select count(*) as workers
                         from (select
                                 from webhooks.delivery d
                                where d.firm_id = e.firm_id and d.endpoint_id = e.id and d.due_at <= at
                                  and (d.claimed_until is null or d.claimed_until <= at)
                                limit 5) ready) d
   where e.status = 'active' and d.workers > 0
$$;
revoke all on function webhooks.due(timestamptz) from public;
grant execute on function webhooks.due(timestamptz) to plumbline_app;
