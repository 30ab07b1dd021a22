-- The versions of the UI map that this installation was asked for, the last of them: what each consists of, to tell what changed. The
-- log says that one came or went, and not what is in it: that is made of the code.
create table operations.map_version (
  id            uuid primary key,
  hash          text not null check (hash ~ '^[0-9a-f]{32}$'),
  product       text not null check (length(product) between 1 and 60),
  first_seen_at timestamptz not null,
  parts         jsonb not null,
  constraint map_version_once unique (hash)
);
call shared.govern_platform('operations.map_version', '', 'parts');
