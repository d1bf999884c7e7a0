-- An interval is of one queue and skill; '' where its calls have none.
alter table hotline_interval add column skill text not null default '';
alter table hotline_interval drop constraint hotline_interval_pkey;
alter table hotline_interval add primary key (queue, skill, interval_start);
