create schema sales;
grant usage on schema sales to plumbline_app;
-- Full text and firm in one index.
create extension if not exists btree_gin;

create table sales.lead (
  firm_id           uuid not null references firms.firm (id),
  id                uuid not null default uuidv7(),
  status            text not null check (status in ('new', 'contacted', 'qualified', 'appointment_scheduled',
                      'inspection_completed', 'quote_sent', 'negotiation', 'won', 'lost', 'nurture')),
  status_command    text not null,
  status_at         timestamptz not null,
  first_name        text check (length(first_name) <= 100),
  last_name         text check (length(last_name) <= 100),
  company           text check (length(company) <= 200),
  name              text not null generated always as
                      (coalesce(nullif(btrim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), ''), company, '')) stored,
  phone             text,
  alternate_phone   text,
  email             text check (length(email) <= 254),
  street            text,
  city              text,
  region            text,
  postcode          text,
  country           text,
  latitude          double precision check (latitude between -90 and 90),
  longitude         double precision check (longitude between -180 and 180),
  property_value    numeric(14,2) check (property_value >= 0),
  property_type     text,
  year_built        integer,
  roof_type         text,
  roof_age_years    integer,
  roof_size_sqft    integer,
  urgency           text check (urgency in ('immediate', '1-3_months', '3-6_months', 'planning')),
  description       text check (length(description) <= 4000),
  insurance_claim   boolean not null,
  budget_min        numeric(14,2) check (budget_min >= 0),
  budget_max        numeric(14,2),
  budget_confirmed  boolean not null,
  decision_maker    boolean,
  competitor_quotes integer not null check (competitor_quotes between 0 and 100),
  quoted            numeric(14,2) check (quoted >= 0),
  source            text not null check (source in ('website_form', 'google_lsa', 'google_ads', 'facebook_ads', 'referral',
                      'door_to_door', 'storm_response', 'organic_search', 'phone_inquiry', 'email_inquiry',
                      'partner_referral', 'repeat_customer')),
  source_detail     text,
  tags              text[] not null default '{}',
  custom            jsonb not null default '{}',
  owner_id          uuid,
  territory_id      uuid,
  assigned_at       timestamptz,
  interactions      integer not null default 0,
  attempts          integer not null default 0,
  first_contact_at  timestamptz,
  last_contact_at   timestamptz,
  response_seconds  bigint check (response_seconds >= 0),
  score             integer not null check (score between 0 and 100),
  temperature       text not null check (temperature in ('hot', 'warm', 'cool', 'cold')),
  score_by_hand     boolean not null default false,
  scored_at         timestamptz not null,
  score_changes_at  timestamptz,
  first_temperature text not null check (first_temperature in ('hot', 'warm', 'cool', 'cold')),
  closed_as         jsonb,
  reason            text,
  lost_to           text,
  client_id         uuid,
  merged_into       uuid,
  phone_key         text,
  alternate_key     text,
  email_key         text,
  place_key         text,
  created_at        timestamptz not null,
  received_at       timestamptz not null,
  updated_at        timestamptz not null,
  deleted_at        timestamptz,
  version           bigint not null default 1,
  search            tsvector generated always as (to_tsvector('simple',
                      coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' ' || coalesce(company, '') || ' ' ||
                      coalesce(email, '') || ' ' || coalesce(phone, '') || ' ' || coalesce(street, '') || ' ' ||
                      coalesce(city, '') || ' ' || coalesce(postcode, '') || ' ' || coalesce(description, ''))) stored,
  primary key (firm_id, id),
  constraint lead_reachable check (phone is not null or alternate_phone is not null or email is not null
    or (street is not null and (city is not null or postcode is not null))),
  constraint lead_named check (name <> ''),
  constraint lead_not_in_the_future check (created_at <= received_at),
  constraint lead_budget_order check (budget_max >= budget_min),
  constraint lead_lost_for_a_reason check (status <> 'lost' or reason is not null),
  constraint lead_won_is_a_client check ((status = 'won') = (client_id is not null)),
  constraint lead_contacted_by_contact check (status in ('new', 'lost', 'nurture') or first_contact_at is not null),
  foreign key (firm_id, owner_id) references firms.member (firm_id, id),
  foreign key (firm_id, territory_id) references firms.territory (firm_id, id),
  foreign key (firm_id, client_id) references clients.client (firm_id, id),
  foreign key (firm_id, merged_into) references sales.lead (firm_id, id)
);
-- One for each way the list is sorted or narrowed; what was deleted is looked for rarely, and by time.
create index lead_by_time on sales.lead (firm_id, created_at desc, id desc) where deleted_at is null;
create index lead_by_score on sales.lead (firm_id, score desc, id desc) where deleted_at is null;
create index lead_by_name on sales.lead (firm_id, name, id) where deleted_at is null;
create index lead_by_quoted on sales.lead (firm_id, (coalesce(quoted, 0)) desc, id desc) where deleted_at is null;
create index lead_by_change on sales.lead (firm_id, updated_at desc, id desc) where deleted_at is null;
create index lead_by_status on sales.lead (firm_id, status, created_at desc, id desc) where deleted_at is null;
create index lead_by_temperature on sales.lead (firm_id, temperature, created_at desc, id desc) where deleted_at is null;
create index lead_by_source on sales.lead (firm_id, source, created_at desc, id desc) where deleted_at is null;
create index lead_by_owner on sales.lead (firm_id, owner_id, created_at desc, id desc) where deleted_at is null;
create index lead_by_territory on sales.lead (firm_id, territory_id, created_at desc, id desc) where deleted_at is null;
create index lead_by_postcode on sales.lead (firm_id, postcode, created_at desc, id desc) where deleted_at is null;
create index lead_unanswered on sales.lead (firm_id, created_at desc, id desc)
  where deleted_at is null and first_contact_at is null;
create index lead_deleted on sales.lead (firm_id, deleted_at desc, id desc) where deleted_at is not null;
create index lead_to_rescore on sales.lead (firm_id, score_changes_at) where score_changes_at is not null;
create index lead_by_phone on sales.lead (firm_id, phone_key) where phone_key is not null;
create index lead_by_alternate on sales.lead (firm_id, alternate_key) where alternate_key is not null;
create index lead_by_email on sales.lead (firm_id, email_key) where email_key is not null;
create index lead_by_place on sales.lead (firm_id, place_key) where place_key is not null;
create index lead_by_merge on sales.lead (firm_id, merged_into) where merged_into is not null;
create index lead_by_search on sales.lead using gin (firm_id, search) where deleted_at is null;
call shared.govern('sales.lead', '', 'search,name,phone_key,alternate_key,email_key,place_key');

-- Under a row policy a full-text operator cannot use an index (it is not leak-proof). This function may, and sees the
-- rows of the transaction's firm only. A word may be the beginning of one. At most a thousand, newest first.
create function sales.lead_search(query text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select l.id
    from sales.lead l
   where l.firm_id = shared.firm() and l.deleted_at is null
     and l.search @@ (select to_tsquery('pg_catalog.simple', string_agg(quote_literal(w) || ':*', ' & '))
                        from regexp_split_to_table(lower(query), '[^[:alnum:]@.+-]+') w
                       where w <> '')
   order by l.created_at desc, l.id desc
   limit 1000
$$;
revoke all on function sales.lead_search(text) from public;
grant execute on function sales.lead_search(text) to plumbline_app;

-- The firm's own fields of leads.
create table sales.lead_field (
  firm_id     uuid not null references firms.firm (id),
  id          uuid not null default uuidv7(),
  code        text not null check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
  label       text not null check (length(label) between 1 and 100),
  kind        text not null check (kind in ('text', 'number', 'date', 'yes_no', 'choice')),
  choices     text[] not null default '{}',
  position    integer not null,
  archived_at timestamptz,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  version     bigint not null default 1,
  primary key (firm_id, id),
  constraint lead_field_code_taken unique (firm_id, code)
);
call shared.govern('sales.lead_field');
