-- The account that posted an event over HTTP; null for what came by Kafka, and for what was kept before. No part of what is
-- sealed, so that reports from before are computed again to the byte.
alter table evidence add column principal text;
