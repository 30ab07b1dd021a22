-- A switch that keeps people from their work ends by itself; a rehearsal lasts until somebody goes live.
alter table operations.switch add column ends_at timestamptz;
alter table operations.switch add constraint switch_ends check (
  ends_at is null or (engaged and kind <> 'rehearsal' and ends_at > engaged_at and ends_at <= engaged_at + interval '1 day'));
