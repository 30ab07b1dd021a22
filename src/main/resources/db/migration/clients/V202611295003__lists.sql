-- The orders of the lists of clients and of properties.
create index client_by_created on clients.client (firm_id, created_at, id);
create index property_by_created on clients.property (firm_id, created_at, id);
create index property_by_name on clients.property (firm_id, (coalesce(street, city, postcode, '')), id);
