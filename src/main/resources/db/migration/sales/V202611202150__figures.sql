-- What the figures count is in these two, so that they are read without the rows themselves.
create index lead_to_count on sales.lead (firm_id, status, temperature, source, owner_id, territory_id)
  include (quoted, first_contact_at) where deleted_at is null;
create index lead_to_map on sales.lead (firm_id, latitude, longitude)
  include (status, temperature, source, owner_id, territory_id, quoted, score, created_at, first_contact_at, postcode)
  where deleted_at is null and latitude is not null;
