-- What only files have said of a record is no trace of a person: undoing the import takes the record back with it.
alter table records.field_value add column brought boolean not null default false;
