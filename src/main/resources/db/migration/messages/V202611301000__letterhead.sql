-- What a firm puts on its mail. Without a row: nothing.
create table messages.letterhead (
  firm_id     uuid not null,
  id          uuid not null default uuidv7(),
  colour      text check (colour ~ '^#[0-9a-f]{6}$'),
  footer      text not null check (length(footer) <= 500),
  reply_to    text check (length(reply_to) <= 254 and reply_to ~ '^[!-~]+@[!-~]+$'),
  -- Drawn by us, never as it was sent.
  logo        bytea check (octet_length(logo) <= 400000),
  logo_type   text check (logo_type in ('image/png', 'image/jpeg')),
  logo_width  integer check (logo_width between 1 and 1200),
  logo_height integer check (logo_height between 1 and 600),
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  version     bigint not null default 1,
  primary key (firm_id, id),
  constraint letterhead_once unique (firm_id),
  constraint letterhead_logo_whole check (num_nonnulls(logo, logo_type, logo_width, logo_height) in (0, 4)),
  foreign key (firm_id) references firms.firm (id)
);
call shared.govern('messages.letterhead', 'logo');
