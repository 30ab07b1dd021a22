-- Properties that staff make, change, move, put aside and bring back; and the units of a building, one level deep.
alter table clients.property
  add column parent_id uuid,
  add column unit text check (length(unit) between 1 and 100),
  -- House, street and place without their spelling: by which an import knows an address again.
  add column place_key text not null default '',
  add column status text not null default 'active' check (status in ('active', 'archived')),
  add column status_command text not null default 'create',
  add column status_at timestamptz not null default now(),
  add column archived_because text check (length(archived_because) between 1 and 1000),
  add constraint property_is_archived_for_a_reason check ((status = 'archived') = (archived_because is not null)),
  add constraint property_unit_has_a_name check (parent_id is null or unit is not null),
  add constraint property_of_a_building foreign key (firm_id, parent_id) references clients.property (firm_id, id);

-- As MatchKeys says; see the migration before.
create function pg_temp.words(given text) returns text language sql as $$
  select trim(regexp_replace(
    lower(regexp_replace(normalize(given, NFKD), '[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+', '', 'g')
          collate "pg_c_utf8"),
    '[^[:alnum:]]+', ' ', 'g'))
$$;
alter table clients.property no force row level security;
alter table clients.property disable trigger user;
update clients.property
   set place_key = pg_temp.words(coalesce(street, '')) || '|' || replace(pg_temp.words(coalesce(postcode, city, '')), ' ', ''),
       status_at = created_at;
drop function pg_temp.words;
alter table clients.property enable trigger user;
alter table clients.property force row level security;

alter table clients.property
  alter column place_key drop default,
  alter column status drop default,
  alter column status_command drop default,
  alter column status_at drop default;

create index property_by_parent on clients.property (firm_id, parent_id) where parent_id is not null;
create index property_by_place on clients.property (firm_id, place_key);

drop trigger audit on clients.property;
create trigger audit after insert or update or delete on clients.property for each row
  execute function audit.record('', 'place_key');
create trigger lifecycle before insert or update on clients.property for each row execute function shared.guard_lifecycle();

-- A unit stays in its building, and has no units of its own.
create function clients.guard_unit() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.parent_id is distinct from old.parent_id then
    raise exception 'A unit stays in its building' using errcode = '23514', constraint = 'property_stays_in_its_building';
  end if;
  if tg_op = 'INSERT' and new.parent_id is not null and exists (
      select from clients.property p where p.firm_id = new.firm_id and p.id = new.parent_id and p.parent_id is not null) then
    raise exception 'A unit has no units' using errcode = '23514', constraint = 'property_units_are_one_level';
  end if;
  return new;
end $$;
create trigger unit before insert or update on clients.property for each row execute function clients.guard_unit();

drop index clients.property_by_words;
create index property_by_words on clients.property using gin (firm_id, to_tsvector('pg_catalog.simple',
  coalesce(unit, '') || ' ' || coalesce(street, '') || ' ' || coalesce(city, '') || ' ' || coalesce(region, '') || ' ' ||
  coalesce(postcode, '')));
create or replace function clients.property_search(query text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select p.id
    from clients.property p
   where p.firm_id = shared.firm()
     and to_tsvector('pg_catalog.simple', coalesce(p.unit, '') || ' ' || coalesce(p.street, '') || ' ' || coalesce(p.city, '') ||
                     ' ' || coalesce(p.region, '') || ' ' || coalesce(p.postcode, '')) @@ (select shared.words(query))
$$;
