-- Issuer and subject of who had a hand in a report, beside the name that the token showed. Null in the rows that are there
-- already: they go on binding whom they name.
alter table report_narrative add column author_id text;
alter table user_count add column declared_by_id text;
alter table programme_plan add column edited_by_id text;
alter table sealed_report add column sealed_by_id text;
