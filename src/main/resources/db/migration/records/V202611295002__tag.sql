-- Words that a firm puts on records of kinds that keep none themselves. Sorted by bytes, so that those with one beginning stand together.
create table records.tag (
  firm_id    uuid not null,
  id         uuid not null default uuidv7(),
  kind       text not null check (length(kind) between 1 and 40),
  record_id  uuid not null,
  name       text collate "C" not null check (length(name) between 1 and 40),
  created_at timestamptz not null,
  primary key (firm_id, id),
  constraint tag_once unique (firm_id, kind, record_id, name),
  foreign key (firm_id) references firms.firm (id)
);
create index tag_by_name on records.tag (firm_id, kind, name, record_id);
call shared.govern('records.tag');

-- For the lists of other modules, which name no table of this one.
create function shared.tagged(kind text, name text) returns setof uuid language sql stable
  set search_path = pg_catalog, pg_temp as $$
  select t.record_id from records.tag t where t.firm_id = shared.firm() and t.kind = tagged.kind and t.name = tagged.name
$$;

create function shared.tags_of(kind text, record uuid) returns text[] language sql stable
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(t.name order by t.name), '{}')
    from records.tag t
   where t.firm_id = shared.firm() and t.kind = tags_of.kind and t.record_id = tags_of.record
$$;

revoke all on function shared.tagged(text, text), shared.tags_of(text, uuid) from public;
grant execute on function shared.tagged(text, text), shared.tags_of(text, uuid) to plumbline_app;
