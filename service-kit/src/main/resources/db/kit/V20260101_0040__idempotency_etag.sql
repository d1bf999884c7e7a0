-- A repeated answer tells the same version of the thing as the first.
alter table idempotency add column etag text not null default '';
