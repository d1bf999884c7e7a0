-- Hashes are keyed and principals are issuer and subject from here on. What was kept before has neither: a plain hash of
-- a person's words can be guessed, so it goes; a request that is repeated over this moment is done again.
delete from idempotency;
