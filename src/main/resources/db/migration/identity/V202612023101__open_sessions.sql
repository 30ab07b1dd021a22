-- Operators list the sessions of all accounts: those that can still be used are few beside those that ever were.
create index session_open on identity.session (expires_at) where ended_at is null;
