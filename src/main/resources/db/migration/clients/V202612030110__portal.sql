-- What a person of a client sees in the portal: all properties of the client, or those that are named. Nothing is seen without.
create table clients.portal_grant (
  firm_id    uuid not null references firms.firm (id),
  id         uuid not null default uuidv7(),
  guest_id   uuid not null,
  client_id  uuid not null,
  kind       text not null check (kind in ('landlord', 'agent', 'tenant')),
  whole      boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    bigint not null default 1,
  primary key (firm_id, id),
  constraint portal_grant_once unique (firm_id, guest_id, client_id),
  constraint portal_tenant_names_homes check (kind <> 'tenant' or not whole),
  foreign key (firm_id, guest_id) references firms.guest (firm_id, id),
  foreign key (firm_id, client_id) references clients.client (firm_id, id)
);
create index portal_grant_by_client on clients.portal_grant (firm_id, client_id, created_at, id);
call shared.govern('clients.portal_grant');

create table clients.portal_grant_property (
  firm_id     uuid not null,
  grant_id    uuid not null,
  property_id uuid not null,
  primary key (firm_id, grant_id, property_id),
  foreign key (firm_id, grant_id) references clients.portal_grant (firm_id, id),
  foreign key (firm_id, property_id) references clients.property (firm_id, id) on delete cascade
);
create index portal_grant_property_by_property on clients.portal_grant_property (firm_id, property_id);
call shared.govern('clients.portal_grant_property');

-- The one definition of what a guest sees. A property that went to another client or was put aside is not among it, whatever a
-- grant still names.
create function clients.assigned(who uuid, of_clients uuid[]) returns table (property_id uuid, kind text) language sql stable
  set search_path = pg_catalog, pg_temp as $$
  select p.id, g.kind
    from clients.portal_grant g
    join clients.client c on c.firm_id = g.firm_id and c.id = g.client_id
    join clients.property p on p.firm_id = g.firm_id and p.client_id = g.client_id
   where g.firm_id = shared.firm() and g.guest_id = who and g.client_id = any(of_clients)
     and c.status = 'active' and p.status = 'active'
     and (g.whole or exists (select from clients.portal_grant_property a
                              where a.firm_id = g.firm_id and a.grant_id = g.id and a.property_id = p.id))
$$;
revoke all on function clients.assigned(uuid, uuid[]) from public;
grant execute on function clients.assigned(uuid, uuid[]) to plumbline_app;
