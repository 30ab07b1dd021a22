-- How much the documents of a firm take: a running total, because counting grows with the firm. Not audited: each version that
-- is added or erased is.
create table documents.room (
  firm_id  uuid primary key references firms.firm (id),
  bytes    bigint not null check (bytes >= 0),
  versions bigint not null check (versions >= 0),
  warned   integer not null check (warned in (0, 80, 95))
);

-- Whoever migrates sees rows of all firms only where a policy says so.
create policy migration_counts on documents.version for select to current_user using (true);
insert into documents.room (firm_id, bytes, versions, warned)
select firm_id, sum(bytes), count(*), 0 from documents.version where status <> 'purged' group by firm_id;
drop policy migration_counts on documents.version;

alter table documents.room enable row level security;
alter table documents.room force row level security;
create policy firm on documents.room using (firm_id = shared.firm()) with check (firm_id = shared.firm());
grant select, insert, update on documents.room to plumbline_app;

create index version_by_size on documents.version (firm_id, bytes desc, id desc) where status not in ('purging', 'purged');
