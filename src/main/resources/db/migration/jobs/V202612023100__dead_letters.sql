-- What operators may know of jobs that were given up: whose, of which kind, since when, and of which kind the failure was.
-- Not their data, key, progress or the failure's words, which can hold what a firm keeps. The first word of an error is the
-- name of a class of our code, and whatever does not look like one is left out.
create index job_dead on jobs.job (buried_at desc, id desc) where state = 'dead';

-- The owner, whom forced policies bind too, must see them.
create policy owner_looks on jobs.job for select to current_user using (state = 'dead');

create function jobs.dead_letters(only_firm uuid, only_type text, most integer)
  returns table (firm_id uuid, id uuid, type text, buried_at timestamptz, attempts integer, failure text, place text,
                 version bigint)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select j.firm_id, j.id, j.type, j.buried_at, j.attempts,
         substring(j.error from '^([A-Za-z_][A-Za-z0-9_]{0,99}):'), j.error_hash, j.version
    from jobs.job j
   where shared.is_system() and j.state = 'dead'
     and (only_firm is null or j.firm_id = only_firm) and (only_type is null or j.type = only_type)
   order by j.buried_at desc, j.id desc
   limit most
$$;
revoke all on function jobs.dead_letters(uuid, text, integer) from public;
grant execute on function jobs.dead_letters(uuid, text, integer) to plumbline_app;
