-- Few among many: those who are told when somebody keeps the whole installation from its work.
create index account_operator on identity.account (id) where operator;
