-- The log proper: which event is which leaf of the firm's tree, the tree's complete subtrees, and the signed heads.
-- Only added to. Not governed: an event for each leaf would have to be sealed itself, for ever.

create table audit.leaf (
  firm_id uuid not null,
  idx     bigint not null check (idx >= 0),
  seq     bigint not null,
  primary key (firm_id, idx),
  constraint leaf_of_one_event unique (firm_id, seq)
);

create table audit.node (
  firm_id uuid not null,
  level   smallint not null,
  idx     bigint not null,
  hash    bytea not null check (length(hash) = 32),
  primary key (firm_id, level, idx)
);

create table audit.checkpoint (
  firm_id    uuid not null,
  size       bigint not null,
  id         uuid not null default uuidv7(),
  generation int not null,
  note       text not null,
  at         timestamptz not null,
  primary key (firm_id, size)
);

create table audit.signing_key (
  firm_id      uuid not null,
  generation   int not null,
  verifier_key text not null,
  from_size    bigint not null,
  at           timestamptz not null,
  primary key (firm_id, generation)
);

-- How far the sealer came: every event of a transaction before the horizon is a leaf, as long as the database is
-- the cluster that gave the transactions their numbers. A hint that saves looking, never a proof of anything.
create table audit.sealing (
  firm_id uuid not null primary key,
  horizon xid8 not null,
  cluster text not null
);

do $$
declare
  name text;
begin
  foreach name in array array['leaf', 'node', 'checkpoint', 'signing_key', 'sealing'] loop
    execute format('alter table audit.%I enable row level security', name);
    execute format('alter table audit.%I force row level security', name);
    execute format('create policy firm on audit.%I using (firm_id = shared.firm()) with check (firm_id = shared.firm())', name);
    execute format('grant select, insert on audit.%I to plumbline_app', name);
  end loop;
end $$;
grant update on audit.sealing to plumbline_app;

-- The owner, whom forced policies bind too, must see which firms have news; its function tells nothing else.
create policy owner_looks on audit.event for select to current_user using (true);
create policy owner_looks on audit.leaf for select to current_user using (true);
create policy owner_looks on audit.sealing for select to current_user using (true);

-- A restored copy runs in another cluster, where the numbers of transactions begin anew.
create function audit.cluster() returns text language sql stable security definer
  set search_path = pg_catalog, pg_temp
  return (select system_identifier::text from pg_control_system());

-- The firms, the platform among them, that have events to seal.
create function audit.unsealed() returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select f.id
    from (select id from firms.firm union all select '00000000-0000-0000-0000-000000000000') f
    left join audit.sealing s on s.firm_id = f.id and s.cluster = audit.cluster()
   where exists (select
                   from audit.event e
                  where e.firm_id = f.id
                    and e.tx >= coalesce(s.horizon, '0')
                    and (s.horizon is null or e.tx < pg_snapshot_xmax(pg_current_snapshot()))
                    and not exists (select from audit.leaf l where l.firm_id = e.firm_id and l.seq = e.seq))
$$;
revoke all on function audit.unsealed() from public;
grant execute on function audit.unsealed() to plumbline_app;

-- Lists show the newest first and go on by time and id.
drop index audit.event_by_subject, audit.event_by_actor, audit.event_by_action, audit.event_by_time;
create index event_by_subject on audit.event (firm_id, subject_id, at desc, id desc);
create index event_by_actor on audit.event (firm_id, actor_id, at desc, id desc);
create index event_by_action on audit.event (firm_id, action collate "C", at desc, id desc);
create index event_by_time on audit.event (firm_id, at desc, id desc);
create index event_with_reason on audit.event (firm_id, at desc, id desc) where reason is not null;
