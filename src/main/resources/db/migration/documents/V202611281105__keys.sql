-- Documents that hang on records of other modules. Their contents are files: here is what opens them.
create schema documents;
grant usage on schema documents to plumbline_app;

-- The key that seals a firm's contents, itself sealed with the installation's secret. Never changed, and never taken away while
-- the firm has contents: nothing else opens them.
create table documents.firm_key (
  firm_id    uuid not null references firms.firm (id),
  wrapped    text not null check (length(wrapped) between 80 and 200),
  created_at timestamptz not null,
  primary key (firm_id)
);
call shared.govern('documents.firm_key', 'wrapped');
revoke update, delete on documents.firm_key from plumbline_app;
