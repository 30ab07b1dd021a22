-- What was read in a version, and what it looks like. The id is the version's: there is one of each for one.
create table documents.text (
  firm_id    uuid not null,
  id         uuid not null,
  state      text not null check (state in ('waiting', 'read', 'empty', 'unreadable')),
  reason     text check (reason in ('kind', 'no_ocr', 'damaged', 'protected', 'too_large', 'too_slow', 'crashed')),
  attempts   integer not null check (attempts >= 0),
  content    text check (length(content) between 1 and 1000000),
  words      tsvector,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  constraint text_unreadable_why check ((state = 'unreadable') = (reason is not null)),
  constraint text_read check ((state = 'read') = (content is not null)),
  constraint text_found_by_words check ((content is null) = (words is null)),
  foreign key (firm_id, id) references documents.version (firm_id, id)
);
create index text_by_words on documents.text using gin (firm_id, words);
-- The log has a hash of what was read.
call shared.govern('documents.text', 'content', 'words');

-- The picture is sealed in the store, under a name that no other content has.
create table documents.picture (
  firm_id    uuid not null,
  id         uuid not null,
  stored     text not null check (stored ~ '^[0-9a-f]{64}$'),
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes      integer not null check (bytes between 1 and 1000000),
  created_at timestamptz not null,
  primary key (firm_id, id),
  constraint picture_stored_once unique (firm_id, stored),
  foreign key (firm_id, id) references documents.version (firm_id, id)
);
call shared.govern('documents.picture');
revoke update on documents.picture from plumbline_app;

-- Words without their places, which a search for whole texts does not need. A vector has a megabyte at most: of a text with more
-- different words only the beginning is found.
create function documents.words_of(content text) returns tsvector language plpgsql immutable parallel safe
  set search_path = pg_catalog, pg_temp as $$
declare
  part text := content;
begin
  loop
    begin
      return strip(to_tsvector('pg_catalog.simple', part));
    exception when program_limit_exceeded then
      part := left(part, length(part) / 2);
    end;
  end loop;
end $$;
revoke all on function documents.words_of(text) from public;
grant execute on function documents.words_of(text) to plumbline_app;

-- Immutable, which array_to_string is not for every type.
create function documents.label_of(name text, tags text[]) returns text language sql immutable parallel safe
  set search_path = pg_catalog, pg_temp
  return lower(name || ' ' || array_to_string(tags, ' '));
revoke all on function documents.label_of(text, text[]) from public;
grant execute on function documents.label_of(text, text[]) to plumbline_app;

create index document_by_words on documents.document
  using gin (firm_id, to_tsvector('pg_catalog.simple', documents.label_of(name, tags))) where status = 'filed';
create index document_by_likeness on documents.document
  using gin (firm_id, documents.label_of(name, tags) public.gin_trgm_ops) where status = 'filed';
create index document_by_current on documents.document (firm_id, current_id);

-- Neither full text nor trigrams can use an index under a row policy: hence the functions, which see one firm's rows.
create function documents.document_named(query text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select d.id
    from documents.document d
   where d.firm_id = shared.firm() and d.status = 'filed'
     and to_tsvector('pg_catalog.simple', documents.label_of(d.name, d.tags)) @@ (select shared.words(query))
$$;

create function documents.document_saying(query text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select d.id
    from documents.text t
    join documents.document d on d.firm_id = t.firm_id and d.current_id = t.id
   where t.firm_id = shared.firm() and d.status = 'filed' and t.words @@ (select shared.words(query))
$$;

create function documents.document_like(query text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp set pg_trgm.strict_word_similarity_threshold = 0.35 as $$
  select d.id
    from documents.document d
   where d.firm_id = shared.firm() and d.status = 'filed'
     and documents.label_of(d.name, d.tags) operator(public.%>>) lower(query)
$$;
revoke all on function documents.document_named(text), documents.document_saying(text), documents.document_like(text) from public;
grant execute on function documents.document_named(text), documents.document_saying(text), documents.document_like(text)
  to plumbline_app;
