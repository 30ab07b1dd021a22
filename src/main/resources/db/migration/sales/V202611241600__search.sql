-- The search finds everything: what is exported, mapped, counted or changed at once by a search is all that it matches.
-- A list cuts its page itself.
create or replace function sales.lead_search(query text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select l.id
    from sales.lead l
   where l.firm_id = shared.firm() and l.deleted_at is null
     and l.search @@ (select to_tsquery('pg_catalog.simple', string_agg(quote_literal(w) || ':*', ' & '))
                        from regexp_split_to_table(lower(query), '[^[:alnum:]@.+-]+') w
                       where w <> '')
$$;
