-- What is said of the installation as a whole: one row, made by the first who says something.
create schema operations;
grant usage on schema operations to plumbline_app;

create table operations.installation (
  id           uuid primary key check (id = '00000000-0000-0000-0000-000000000000'),
  complete     boolean not null,
  completed_at timestamptz,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  version      bigint not null default 1,
  constraint installation_completed check (complete = (completed_at is not null))
);
call shared.govern_platform('operations.installation');
