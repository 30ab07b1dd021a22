-- Clients by any word of theirs, of a contact of theirs, or by a name that was mistyped; properties by their address.
create index client_by_words on clients.client using gin (firm_id, to_tsvector('pg_catalog.simple',
  name || ' ' || coalesce(company, '') || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '')));
create index client_by_likeness on clients.client using gin (firm_id, lower(name || ' ' || coalesce(company, '')) public.gin_trgm_ops);
create index contact_by_words on clients.contact using gin (firm_id, to_tsvector('pg_catalog.simple',
  name || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '')));
create index property_by_words on clients.property using gin (firm_id, to_tsvector('pg_catalog.simple',
  coalesce(street, '') || ' ' || coalesce(city, '') || ' ' || coalesce(region, '') || ' ' || coalesce(postcode, '')));
create index property_by_likeness on clients.property
  using gin (firm_id, lower(coalesce(street, '') || ' ' || coalesce(city, '')) public.gin_trgm_ops);

-- Neither full text nor trigrams can use an index under a row policy: hence the functions, which see one firm's rows.
create function clients.client_search(query text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select c.id
    from clients.client c
   where c.firm_id = shared.firm()
     and to_tsvector('pg_catalog.simple', c.name || ' ' || coalesce(c.company, '') || ' ' || coalesce(c.email, '') || ' ' ||
                     coalesce(c.phone, '')) @@ (select shared.words(query))
  union
  select t.client_id
    from clients.contact t
   where t.firm_id = shared.firm()
     and to_tsvector('pg_catalog.simple', t.name || ' ' || coalesce(t.email, '') || ' ' || coalesce(t.phone, ''))
         @@ (select shared.words(query))
$$;

create function clients.client_like(query text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp set pg_trgm.strict_word_similarity_threshold = 0.35 as $$
  select c.id
    from clients.client c
   where c.firm_id = shared.firm() and lower(c.name || ' ' || coalesce(c.company, '')) operator(public.%>>) lower(query)
$$;

create function clients.property_search(query text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select p.id
    from clients.property p
   where p.firm_id = shared.firm()
     and to_tsvector('pg_catalog.simple', coalesce(p.street, '') || ' ' || coalesce(p.city, '') || ' ' || coalesce(p.region, '') ||
                     ' ' || coalesce(p.postcode, '')) @@ (select shared.words(query))
$$;

create function clients.property_like(query text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp set pg_trgm.strict_word_similarity_threshold = 0.35 as $$
  select p.id
    from clients.property p
   where p.firm_id = shared.firm()
     and lower(coalesce(p.street, '') || ' ' || coalesce(p.city, '')) operator(public.%>>) lower(query)
$$;

revoke all on function clients.client_search(text), clients.client_like(text), clients.property_search(text),
  clients.property_like(text) from public;
grant execute on function clients.client_search(text), clients.client_like(text), clients.property_search(text),
  clients.property_like(text) to plumbline_app;
