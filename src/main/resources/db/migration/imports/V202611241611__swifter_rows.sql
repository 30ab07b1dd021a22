-- The same event for each batch of rows; its columns are read as columns, not out of JSON that each row is made into.
create or replace function imports.record_rows() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  one record;
begin
  for one in
    select c.firm_id as firm, c.run_id as run, count(*) as counted, min(c.number) as lowest, max(c.number) as highest
      from changed c
     group by 1, 2
  loop
    perform audit.append(one.firm, tg_table_schema || '.' || tg_table_name, one.run, lower(tg_op), null,
                         jsonb_build_object('rows', one.counted, 'from', one.lowest, 'to', one.highest));
  end loop;
  return null;
end $$;
