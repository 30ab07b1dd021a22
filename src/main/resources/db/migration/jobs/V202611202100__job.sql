create schema jobs;
grant usage on schema jobs to plumbline_app;

-- What a firm has asked to be done later. The state is read off the facts, so nothing can set it.
create table jobs.job (
  firm_id      uuid not null,
  id           uuid not null default uuidv7(),
  type         text not null check (length(type) between 1 and 60),
  key          text not null check (length(key) between 1 and 200),
  data         jsonb not null,
  request      text not null,
  due_at       timestamptz not null,
  attempts     int not null default 0,
  started_at   timestamptz,
  finished_at  timestamptz,
  stop_asked_at timestamptz,
  cancelled_at timestamptz,
  buried_at    timestamptz,
  error        text,
  error_hash   text,
  step         text not null default '',
  done         bigint not null default 0,
  total        bigint,
  message      text not null default '',
  state        text not null generated always as (
                 case when finished_at is not null then 'succeeded'
                      when cancelled_at is not null then 'cancelled'
                      when buried_at is not null then 'dead'
                      when started_at is not null then 'running'
                      else 'waiting' end) stored,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  version      bigint not null default 1,
  primary key (firm_id, id),
  constraint job_key_taken unique (firm_id, type, key)
);
create index job_by_age on jobs.job (firm_id, created_at desc, id desc);
create index job_by_state on jobs.job (firm_id, state, created_at desc, id desc);
create index job_by_type on jobs.job (firm_id, type, created_at desc, id desc);
create index job_by_end on jobs.job (firm_id, updated_at) where state in ('succeeded', 'cancelled');

alter table jobs.job enable row level security;
alter table jobs.job force row level security;
create policy firm on jobs.job using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select, insert, update on jobs.job to plumbline_app;
-- The log keeps what people do to a job and where it ends badly. That it was asked for and what it did stand there
-- already, as the act that scheduled it and the acts of the job itself; its own steps would only drown them.
create trigger audit after update or delete on jobs.job for each row execute function
  audit.record('', 'data,state,due_at,started_at,finished_at,attempts,step,done,total,message,error,error_hash');
-- Progress does not change the version: who cancels a running job must not race with it.
create trigger touch before update of finished_at, stop_asked_at, cancelled_at, buried_at on jobs.job
  for each row execute function shared.touch();

-- db-scheduler's own table, one row for each job that waits or runs and each recurring job. The firm comes from the
-- transaction that schedules; the scheduler itself acts for the platform and sees all.
create table jobs.task (
  firm_id              uuid not null default shared.firm(),
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (firm_id, task_name, task_instance)
);
create index task_by_name on jobs.task (task_name, task_instance);
create index task_by_time on jobs.task (execution_time);
create index task_by_heartbeat on jobs.task (last_heartbeat);
alter table jobs.task enable row level security;
alter table jobs.task force row level security;
create policy firm on jobs.task using (firm_id = shared.firm()) with check (firm_id = shared.firm());
create policy platform on jobs.task using (shared.is_system()) with check (shared.is_system());
grant select, insert, update, delete on jobs.task to plumbline_app;

-- How each recurring job went for each firm, the last time; under the nil firm for the platform's own.
create table jobs.recurrence (
  firm_id           uuid not null,
  name              text not null,
  last_started_at   timestamptz not null,
  last_succeeded_at timestamptz,
  last_failed_at    timestamptz,
  failures          int not null default 0,
  error             text,
  error_hash        text,
  primary key (firm_id, name)
);
alter table jobs.recurrence enable row level security;
alter table jobs.recurrence force row level security;
create policy firm on jobs.recurrence using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select, insert, update on jobs.recurrence to plumbline_app;

-- Forgets this firm's jobs that ended well before an instant; dead ones stay until somebody decides.
create function jobs.forget(before timestamptz) returns bigint language sql security definer
  set search_path = pg_catalog, pg_temp as $$
  with gone as (
    delete from jobs.job j
     where j.firm_id = shared.firm() and j.state in ('succeeded', 'cancelled') and j.updated_at < before
    returning 1)
  select count(*) from gone
$$;
revoke all on function jobs.forget(timestamptz) from public;
grant execute on function jobs.forget(timestamptz) to plumbline_app;
