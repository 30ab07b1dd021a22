-- Leads of 50 firms, one of them large. Deterministic: a number decides everything about a lead. Runs as the owner with
-- triggers off: the log of the loaded rows is not what is measured.
set session_replication_role = replica;

insert into firms.firm (id, name, slug, status, status_command, status_at, time_zone, currency, locale, created_at, updated_at)
select uuid_in(md5('firm' || f)::cstring), 'Bench firm ' || f, 'bench-firm-' || f, 'active', 'activate', now(),
       'America/Detroit', 'USD', 'en-US', now(), now()
  from generate_series(2, :firms) f;

insert into sales.lead (
       firm_id, id, status, status_command, status_at, first_name, last_name, phone, email, street, city, region, postcode,
       country, latitude, longitude, property_value, urgency, description, insurance_claim, budget_confirmed,
       competitor_quotes, quoted, source, score, temperature, first_temperature, scored_at, phone_key, email_key, place_key,
       first_contact_at, created_at, received_at, updated_at)
select firm, uuid_in(md5(firm::text || n)::cstring),
       case when n % 10 < 5 then 'new' when n % 10 < 7 then 'contacted' when n % 10 < 9 then 'qualified' else 'nurture' end,
       'create', made, 'Given' || (n % 997), 'Family' || (n % 9973),
       '+1248' || lpad((n % 10000000)::text, 7, '0'), 'person' || n || '@example.com', (n % 9000 + 1) || ' Main Street',
       'Town ' || (n % 300), 'MI', lpad((48000 + n % 400)::text, 5, '0'), 'US', 42 + (n % 1000) / 1000.0,
       -83 - (n % 1000) / 1000.0, 100000 + (n % 900) * 1000, (array['immediate', '1-3_months', '3-6_months', 'planning'])[n % 4 + 1],
       'Roof work number ' || n || ' with ' || (array['hail', 'wind', 'leak', 'age', 'moss'])[n % 5 + 1] || ' damage', false,
       false, 0, (n % 50) * 1000, (array['website_form', 'google_ads', 'referral', 'storm_response', 'phone_inquiry'])[n % 5 + 1],
       n % 101, case when n % 101 >= 80 then 'hot' when n % 101 >= 60 then 'warm' when n % 101 >= 40 then 'cool' else 'cold' end,
       'cool', made, '1248' || lpad((n % 10000000)::text, 7, '0'), 'person' || n || '@example.com',
       lower((n % 9000 + 1) || ' main street ' || n), case when n % 10 between 5 and 8 then made + interval '90 seconds' end,
       made, made, made
  from (select case when f = 1 then (select id from firms.firm order by created_at limit 1)
                    else uuid_in(md5('firm' || f)::cstring) end as firm,
               n, timestamptz '2026-01-01' + n * interval '3 minutes' / (:leads / 100000.0) as made
          from generate_series(1, :firms) f
         cross join lateral generate_series(1, case when f = 1 then :leads else :small end) n) rows;

-- The same rows under the same indexes and checks, without policies and triggers: what the floor works on.
create schema floor;
create table floor.lead (like sales.lead including defaults including generated including constraints including indexes);
insert into floor.lead (
       firm_id, id, status, status_command, status_at, first_name, last_name, phone, email, street, city, region, postcode,
       country, latitude, longitude, property_value, urgency, description, insurance_claim, budget_confirmed,
       competitor_quotes, quoted, source, score, temperature, first_temperature, scored_at, phone_key, email_key, place_key,
       first_contact_at, created_at, received_at, updated_at)
select firm_id, id, status, status_command, status_at, first_name, last_name, phone, email, street, city, region, postcode,
       country, latitude, longitude, property_value, urgency, description, insurance_claim, budget_confirmed,
       competitor_quotes, quoted, source, score, temperature, first_temperature, scored_at, phone_key, email_key, place_key,
       first_contact_at, created_at, received_at, updated_at
  from sales.lead;

create extension if not exists pg_stat_statements;
-- The firm is closed for days: the calls of the response clock are work of their own, and would run under what is measured.
update firms.calendar
   set hours = jsonb_build_array(jsonb_build_object(
         'day', btrim(to_char(now() + interval '3 days', 'day')), 'from', '08:00', 'until', '18:00'));

set session_replication_role = default;
vacuum analyze sales.lead;
vacuum analyze floor.lead;
