-- Homes of the large firm, each with what is known of it: a boiler, a tenancy, three certificates. Deterministic: a number decides
-- everything about a home; some are overdue. Runs as the owner with triggers off, as the leads do.
set session_replication_role = replica;

create temporary table home as
select (select id from firms.firm where slug = 'bench') as firm, n, uuid_in(md5('home' || n)::cstring) as id,
       uuid_in(md5('landlord' || (n % :landlords))::cstring) as landlord, uuid_in(md5('boiler' || n)::cstring) as boiler
  from generate_series(1, :homes) n;

insert into clients.client (firm_id, id, kind, name, name_key, status, status_command, status_at, created_at, updated_at)
select firm, landlord, 'individual', 'Landlord ' || min(n), 'landlord ' || min(n), 'active', 'create', now(), now(), now()
  from home
 group by firm, landlord;

insert into clients.property (firm_id, id, client_id, street, city, postcode, country, place_key, status, status_command, status_at,
                              created_at, updated_at)
select firm, id, landlord, n || ' Elm Street', 'Leeds', 'LS' || (1 + n % 28) || ' 4DY', 'GB', n || ' elm street', 'active', 'create',
       now(), now(), now()
  from home;

insert into clients.fact_answer (firm_id, property_id, nr, code, standing, value, true_from, source, recorded_at)
select firm, id, facts.nr, facts.code, 'known', facts.value, date '2020-01-01', 'import', now() - interval '1 day'
  from home
 cross join (values (1, 'let', 'yes'), (2, 'landlord_kind', 'PRIVATE'), (3, 'excluded_accommodation', 'NONE'), (4, 'gas_supply', 'yes'),
                    (5, 'appliances_listed', 'yes'), (6, 'epc_not_required', 'NONE'), (7, 'dwellings_in_building', '1'),
                    (8, 'occupants', '2'), (9, 'households', '1'), (10, 'landlord_resident', 'no'), (11, 'alarm_fault_open', 'no'),
                    (12, 'communal_areas', 'no'), (13, 'shared_facilities', 'no'), (14, 'purpose_built_block', 'no'),
                    (15, 'additional_licensing_area', 'no'), (16, 'selective_licensing_area', 'no')) as facts (nr, code, value);

insert into clients.appliance_entry (firm_id, property_id, appliance_id, nr, act, fuel, kind, room, owned_by, serves_home, source, recorded_at)
select firm, id, boiler, 1, 'added', 'gas', 'boiler', 'Kitchen', 'landlord', true, 'import', now() - interval '1 day'
  from home;

insert into clients.tenancy_entry (firm_id, property_id, tenancy_id, nr, act, kind, starts_on, adults, deposit_taken, source, recorded_at)
select firm, id, uuid_in(md5('tenancy' || n)::cstring), 1, 'added', 'assured_shorthold', current_date - 200 - n % 300, 1, false, 'import',
       now() - interval '1 day'
  from home;

create temporary table paper as
select firm, id, n, kinds.kind, kinds.outcome, uuid_in(md5(kinds.kind || n)::cstring) as paper, current_date - 1 - n % kinds.age as day,
       case when kinds.kind = 'gas_safety_record' then array[boiler] else '{}'::uuid[] end as subjects,
       (select id from firms.member where firm_id = firm order by id limit 1) as member
  from home
 cross join (values ('gas_safety_record', 'SAFE', 400), ('eicr', 'SATISFACTORY', 1900), ('epc', 'C', 3700)) as kinds (kind, outcome, age);

-- Verified by somebody else than who handed it in, as the table asks.
insert into compliance.certificate (firm_id, id, status, status_command, status_at, property_id, kind, issued_on, subjects, submitted_by,
                                    reviewed_by, created_at, updated_at)
select firm, paper, 'verified', 'verify', now(), id, kind, day, subjects, member, uuid_in(md5('verifier')::cstring), now(), now()
  from paper;

insert into compliance.certificate_entry (firm_id, property_id, certificate_id, nr, act, subjects, issued_on, outcomes, inspector,
                                          recorded_by, recorded_at)
select firm, id, paper, acts.nr, acts.act, subjects, day, array[outcome], 'Ann Kowalski', member, now() - interval '1 day'
  from paper
 cross join (values (1, 'submitted'), (2, 'verified')) as acts (nr, act);

set session_replication_role = default;
vacuum analyze clients.property;
vacuum analyze clients.fact_answer;
vacuum analyze clients.appliance_entry;
vacuum analyze clients.tenancy_entry;
vacuum analyze compliance.certificate;
vacuum analyze compliance.certificate_entry;
