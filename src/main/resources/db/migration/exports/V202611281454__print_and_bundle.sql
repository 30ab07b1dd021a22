-- A list may also be printed or be a bundle of files. What a bundle has not is told with it; why an export was refused, too:
-- the one who asked is not there when it is made.
alter table exports.export
  drop constraint export_format_check,
  add constraint export_format_check check (format in ('csv', 'xlsx', 'pdf', 'zip')),
  add column missing jsonb not null default '[]',
  add column refusal text,
  add constraint export_is_made_or_refused check (ready_at is null or refusal is null);

create index export_by_asker on exports.export (firm_id, asked_by, created_at desc, id desc);
