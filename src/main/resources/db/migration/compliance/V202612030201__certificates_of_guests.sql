-- Who hands in a certificate is a member, or a guest by the portal: two tables, so that no foreign key leads there. Who reviews one is
-- a member still.
alter table compliance.certificate drop constraint certificate_firm_id_submitted_by_fkey;
alter table compliance.certificate_entry drop constraint certificate_entry_firm_id_recorded_by_fkey;
