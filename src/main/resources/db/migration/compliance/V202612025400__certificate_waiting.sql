-- Those that nobody has looked at yet, the oldest first.
create index certificate_waiting on compliance.certificate (firm_id, created_at, id) where status = 'submitted';
