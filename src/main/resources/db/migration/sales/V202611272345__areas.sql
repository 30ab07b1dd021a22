-- A postcode without its spelling, a ZIP code without the four digits of the block: what lists are narrowed by. The same
-- as Postcodes.area. And how many of a lead's versions the firm's own jobs made: the others are somebody's work.
alter table sales.lead
  add column postcode_area text generated always as (
    case when length(translate(postcode, E'- \t\n\r', '')) = 9 and translate(postcode, E'- \t\n\r0123456789', '') = ''
         then left(translate(postcode, E'- \t\n\r', ''), 5)
         else upper(translate(postcode, E'- \t\n\r', '')) end) stored,
  add column job_versions bigint not null default 0;
create index lead_by_area on sales.lead (firm_id, postcode_area, created_at desc, id desc) where deleted_at is null;

-- Others determine both, so the log leaves them out.
drop trigger audit on sales.lead;
create trigger audit after insert or update or delete on sales.lead for each row
  execute function audit.record('', 'search,name,phone_key,alternate_key,email_key,place_key,postcode_area,job_versions');

-- The key of a place has no block either, or the same house would not be found by its five digits. Nobody's work and no
-- news: without triggers, and over all firms.
alter table sales.lead no force row level security;
alter table sales.lead disable trigger user;
update sales.lead
   set place_key = regexp_replace(place_key, '\|([0-9]{5}) ?[0-9]{4}$', '|\1')
 where place_key ~ '\|[0-9]{5} ?[0-9]{4}$';
alter table sales.lead enable trigger user;
alter table sales.lead force row level security;
