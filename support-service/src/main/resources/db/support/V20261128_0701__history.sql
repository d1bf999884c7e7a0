-- A complaint that was told as history warns nobody.
alter table complaint add column history boolean not null default false;
