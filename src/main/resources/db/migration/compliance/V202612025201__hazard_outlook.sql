-- The clocks of a hazard run from the day on which it is known: what is written of one is reckoned anew.
create trigger outlook_on_insert after insert on clients.hazard_entry referencing new table as changed
  for each statement execute function compliance.mark_outlook('property_id');
