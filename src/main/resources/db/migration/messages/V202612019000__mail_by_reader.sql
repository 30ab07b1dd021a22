-- Mail to an address, and what a member was told. Under a row policy no index by lower() can be used: hence the function.
create index mail_by_recipient on messages.mail (firm_id, lower(recipient));
drop index messages.mail_to_outside;
create index mail_by_member on messages.mail (firm_id, member_id, created_at, id) where member_id is not null;

create function messages.mail_to(address text) returns setof uuid language sql stable security definer rows 50
  set search_path = pg_catalog, pg_temp as $$
  select m.id from messages.mail m where m.firm_id = shared.firm() and lower(m.recipient) = lower(address)
$$;
revoke all on function messages.mail_to(text) from public;
grant execute on function messages.mail_to(text) to plumbline_app;
