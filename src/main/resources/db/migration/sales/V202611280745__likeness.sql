-- Leads by a name that was mistyped. A trigram operator cannot use an index under a row policy: hence the function.
create index lead_by_likeness on sales.lead using gin (firm_id, lower(name || ' ' || coalesce(company, '')) public.gin_trgm_ops)
  where deleted_at is null;

create function sales.lead_like(query text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp set pg_trgm.strict_word_similarity_threshold = 0.35 as $$
  select l.id
    from sales.lead l
   where l.firm_id = shared.firm() and l.deleted_at is null
     and lower(l.name || ' ' || coalesce(l.company, '')) operator(public.%>>) lower(query)
$$;
revoke all on function sales.lead_like(text) from public;
grant execute on function sales.lead_like(text) to plumbline_app;

-- One way to read words, for all modules.
create or replace function sales.lead_search(query text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select l.id
    from sales.lead l
   where l.firm_id = shared.firm() and l.deleted_at is null and l.search @@ (select shared.words(query))
$$;
drop function sales.lead_words(text);
