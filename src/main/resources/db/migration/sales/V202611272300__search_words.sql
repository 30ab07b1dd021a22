-- The words of a search as the index and a single row are asked for them: each may be the beginning of one.
create function sales.lead_words(query text) returns tsquery language sql immutable parallel safe
  set search_path = pg_catalog, pg_temp as $$
  select to_tsquery('pg_catalog.simple', string_agg(quote_literal(w) || ':*', ' & '))
    from regexp_split_to_table(lower(query), '[^[:alnum:]@.+-]+') w
   where w <> ''
$$;
revoke all on function sales.lead_words(text) from public;
grant execute on function sales.lead_words(text) to plumbline_app;

create or replace function sales.lead_search(query text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select l.id
    from sales.lead l
   where l.firm_id = shared.firm() and l.deleted_at is null and l.search @@ (select sales.lead_words(query))
$$;
