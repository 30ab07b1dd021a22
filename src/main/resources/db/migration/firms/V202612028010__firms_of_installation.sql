-- Operators list all firms, the latest first or by short name, and how many are active in each of a page.
create index firm_by_age on firms.firm (created_at desc, id desc);
create index firm_by_slug on firms.firm (slug collate "C", id);
create index member_active on firms.member (firm_id) where status = 'active';
