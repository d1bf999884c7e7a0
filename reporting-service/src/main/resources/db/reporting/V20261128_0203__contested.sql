-- Where a source told two things of which one is wrong: complete for nobody.
alter table stream_coverage add column contested text;
