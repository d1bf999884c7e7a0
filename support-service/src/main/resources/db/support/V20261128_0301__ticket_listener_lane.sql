-- Who did not take what it was told, or took it slowly, waits among its like and not among the others.
alter table ticket_listener add column slow boolean not null default false;
