-- Leads by what is said in the firm's own fields. Most say nothing there; an index of all would be the shortest way to all leads of
-- a firm, and be taken for lists that have an order.
create index lead_by_custom on sales.lead using gin (firm_id, custom jsonb_path_ops) where custom <> '{}';

create function sales.lead_saying(pair text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select l.id
    from sales.lead l
   where l.firm_id = shared.firm() and l.custom <> '{}' and l.custom @> any (shared.said_as(pair))
$$;
revoke all on function sales.lead_saying(text) from public;
grant execute on function sales.lead_saying(text) to plumbline_app;
