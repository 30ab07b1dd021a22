-- Who adds a document is a member, or a guest who hands something in by the portal: two tables, so that no foreign key leads there. The
-- id is that of the session, never one that somebody sends.
alter table documents.upload drop constraint upload_firm_id_member_id_fkey;
alter table documents.document drop constraint document_firm_id_added_by_fkey;
alter table documents.version drop constraint version_firm_id_added_by_fkey;
