-- Keys of firms may be wrapped by a key management service, whose answers are longer, and wrapped anew.
alter table documents.firm_key drop constraint firm_key_wrapped_check;
alter table documents.firm_key add constraint firm_key_wrapped_check check (length(wrapped) between 80 and 10000);

-- The application may not change a key; this is the one way, and it only says the same key in other words.
create function documents.rewrap_key(before text, after text) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update documents.firm_key set wrapped = after where firm_id = shared.firm() and wrapped = before;
  return found;
end $$;

-- The owner, whom forced policies bind too, must see which firms have a key.
create policy owner_looks on documents.firm_key for select to current_user using (true);
create function documents.keyed_firms() returns table (firm_id uuid) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select k.firm_id from documents.firm_key k where shared.is_system() order by k.firm_id
$$;
revoke all on function documents.rewrap_key(text, text), documents.keyed_firms() from public;
grant execute on function documents.rewrap_key(text, text), documents.keyed_firms() to plumbline_app;
