-- Whether a firm has amounts decides whether it may change its currency.
create index lead_with_amounts on sales.lead (firm_id, id)
  where quoted is not null or budget_min is not null or budget_max is not null or property_value is not null;

-- Who waits for an answer is told by the clock that runs, not by the first contact that is missing.
drop index sales.lead_unanswered;

-- A territory that is deleted leaves its leads without one; a job then finds what else their postcode lies in.
alter table sales.lead drop constraint lead_firm_id_territory_id_fkey;
alter table sales.lead add foreign key (firm_id, territory_id) references firms.territory (firm_id, id)
  on delete set null (territory_id);
