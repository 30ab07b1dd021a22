-- Who keeps the installation running. It opens no firm's rows: the platform's scope sees none.
alter table identity.account add column operator boolean not null default false;
