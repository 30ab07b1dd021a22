-- Clients that no lead was, made, changed, put aside and brought back by staff; and several people to talk to.
alter table clients.client
  alter column lead_id drop not null,
  add column kind text not null default 'individual' check (kind in ('individual', 'company', 'agent')),
  add column street text check (length(street) <= 200),
  add column city text check (length(city) <= 200),
  add column region text check (length(region) <= 200),
  add column postcode text check (length(postcode) <= 12),
  add column country text check (length(country) = 2),
  -- What look-alikes are found by: never shown, written with what they are made of.
  add column name_key text not null default '',
  add column email_key text,
  add column phone_key text,
  add column status text not null default 'active' check (status in ('active', 'archived')),
  add column status_command text not null default 'create',
  add column status_at timestamptz not null default now(),
  add column archived_because text check (length(archived_because) between 1 and 1000),
  add constraint client_is_archived_for_a_reason check ((status = 'archived') = (archived_because is not null)),
  drop constraint client_phone_check,
  add constraint client_phone_check check (length(phone) <= 60);

alter table clients.contact
  add column position text check (length(position) between 1 and 100),
  add column is_main boolean not null default false,
  add column email_key text,
  add column phone_key text,
  add column removed_at timestamptz,
  add constraint contact_main_is_there check (not (is_main and removed_at is not null)),
  drop constraint contact_phone_check,
  add constraint contact_phone_check check (length(phone) <= 60);

-- Of those that are there already, over all firms: nobody's work and no news. The same as MatchKeys says, which a test compares;
-- what only it can read has no key and is compared from the next change on: e-mails whose domain is not written in ASCII, and
-- numbers that were not written with their country, or with an area code's (0) that is not the United Kingdom's.
create function pg_temp.words(given text) returns text language sql as $$
  select trim(regexp_replace(
    lower(regexp_replace(normalize(given, NFKD), '[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+', '', 'g')
          collate "pg_c_utf8"),
    '[^[:alnum:]]+', ' ', 'g'))
$$;
create function pg_temp.email(given text) returns text language sql as $$
  select case when domain is null then null
              when domain in ('gmail.com', 'googlemail.com') then coalesce(nullif(replace(box, '.', ''), ''), box) || '@gmail.com'
              else box || '@' || domain end
    from (select substring(lower from '^[^@]+@([!-~]+)$') as domain,
                 regexp_replace(split_part(lower, '@', 1), '^([^+]+)\+.*$', '\1') as box
            from lower(trim(given) collate "pg_c_utf8")) parts
$$;
create function pg_temp.phone(given text) returns text language sql as $$
  select case when given !~ '^\+[0-9 ().-]{6,30}$' then null
              when digits like '+44%' then substring(regexp_replace(digits, '^\+440', '+44') from '^\+44[0-9]{7,10}$')
              when given !~ '\(0' then substring(digits from '^\+[1-9][0-9]{6,14}$') end
    from (select translate(given, ' ().-', '') as digits) written
$$;
alter table clients.client no force row level security;
alter table clients.client disable trigger user;
alter table clients.contact no force row level security;
alter table clients.contact disable trigger user;
update clients.client
   set kind = case when company is null then 'individual' else 'company' end,
       name_key = pg_temp.words(name),
       email_key = pg_temp.email(email),
       phone_key = pg_temp.phone(phone),
       status_at = created_at;
update clients.contact
   set email_key = pg_temp.email(email),
       phone_key = pg_temp.phone(phone);
drop function pg_temp.words, pg_temp.email, pg_temp.phone;
alter table clients.client enable trigger user;
alter table clients.client force row level security;
alter table clients.contact enable trigger user;
alter table clients.contact force row level security;

alter table clients.client
  alter column kind drop default,
  alter column name_key drop default,
  alter column status drop default,
  alter column status_command drop default,
  alter column status_at drop default;

create index client_by_name_key on clients.client (firm_id, name_key);
create index client_by_email_key on clients.client (firm_id, email_key) where email_key is not null;
create index client_by_phone_key on clients.client (firm_id, phone_key) where phone_key is not null;
create index contact_by_email_key on clients.contact (firm_id, email_key) where email_key is not null;
create index contact_by_phone_key on clients.contact (firm_id, phone_key) where phone_key is not null;
create unique index contact_main_once on clients.contact (firm_id, client_id) where is_main;

-- Others determine the keys, so the log leaves them out.
drop trigger audit on clients.client;
create trigger audit after insert or update or delete on clients.client for each row
  execute function audit.record('', 'name_key,email_key,phone_key');
drop trigger audit on clients.contact;
create trigger audit after insert or update or delete on clients.contact for each row
  execute function audit.record('', 'email_key,phone_key');
create trigger lifecycle before insert or update on clients.client for each row execute function shared.guard_lifecycle();

-- Whoever was taken away is not found any more.
create or replace function clients.client_search(query text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select c.id
    from clients.client c
   where c.firm_id = shared.firm()
     and to_tsvector('pg_catalog.simple', c.name || ' ' || coalesce(c.company, '') || ' ' || coalesce(c.email, '') || ' ' ||
                     coalesce(c.phone, '')) @@ (select shared.words(query))
  union
  select t.client_id
    from clients.contact t
   where t.firm_id = shared.firm() and t.removed_at is null
     and to_tsvector('pg_catalog.simple', t.name || ' ' || coalesce(t.email, '') || ' ' || coalesce(t.phone, ''))
         @@ (select shared.words(query))
$$;
