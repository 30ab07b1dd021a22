-- When somebody signed in last to each firm of a page.
create index session_by_firm on identity.session (working_in, created_at desc);
