-- A tag that was taken off stays as a row: the log tells of rows, and the timeline of a record asks it for those that the record has.
alter table records.tag
  add column removed_at timestamptz;

drop index records.tag_by_name;
create index tag_by_name on records.tag (firm_id, kind, name, record_id) where removed_at is null;
create index tag_of_record on records.tag (firm_id, kind, record_id, created_at);

create or replace function shared.tagged(kind text, name text) returns setof uuid language sql stable
  set search_path = pg_catalog, pg_temp as $$
  select t.record_id
    from records.tag t
   where t.firm_id = shared.firm() and t.kind = tagged.kind and t.name = tagged.name and t.removed_at is null
$$;

create or replace function shared.tags_of(kind text, record uuid) returns text[] language sql stable
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(t.name order by t.name), '{}')
    from records.tag t
   where t.firm_id = shared.firm() and t.kind = tags_of.kind and t.record_id = tags_of.record and t.removed_at is null
$$;
