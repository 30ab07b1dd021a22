-- What every search needs: words that may be the beginning of one, and likeness of what was mistyped.
create extension if not exists pg_trgm schema public;

create function shared.words(query text) returns tsquery language sql immutable parallel safe
  set search_path = pg_catalog, pg_temp as $$
  select to_tsquery('pg_catalog.simple', string_agg(quote_literal(w) || ':*', ' & '))
    from regexp_split_to_table(lower(query), '[^[:alnum:]@.+-]+') w
   where w <> ''
$$;
revoke all on function shared.words(text) from public;
grant execute on function shared.words(text) to plumbline_app;

-- From 0 to 1: how well the words are found among those of the text, mistyped or not.
create function shared.likeness(query text, text text) returns real language sql immutable parallel safe
  set search_path = pg_catalog, pg_temp
  return public.strict_word_similarity(lower(query), lower(text));
revoke all on function shared.likeness(text, text) from public;
grant execute on function shared.likeness(text, text) to plumbline_app;
