-- The sketch of the answered calls' waits, for shares under other limits than the promise's own; null where none was told.
-- Intervals that were told before this have none until the projections are rebuilt.
alter table hotline_interval add column answered_waits text;
