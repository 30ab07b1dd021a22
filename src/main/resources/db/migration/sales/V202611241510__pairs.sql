-- A pair has an id, by which lists are paged and the audit log names it, and says how it was found.
alter table sales.duplicate
  add column id uuid not null default uuidv7(),
  add column found_by text not null default 'scan'
      constraint duplicate_found_by check (found_by in ('enquiry', 'import', 'scan')),
  add constraint duplicate_id unique (firm_id, id);
alter table sales.duplicate alter column found_by drop default;
drop index sales.duplicate_open;
create index duplicate_open on sales.duplicate (firm_id, found_at desc, id desc) where decision is null;

-- The responses behind a figure are paged by their end.
drop index sales.response_by_end;
create index response_by_end on sales.response_clock (firm_id, ended_at desc, lead_id desc) where seconds is not null;
