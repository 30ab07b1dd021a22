-- The first contact with a lead is the evidence that it was spoken to: looked up whenever a lead is shown.
create index interaction_contact on sales.interaction (firm_id, lead_id, occurred_at, id) where reached;
