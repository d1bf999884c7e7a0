-- The evidence of a sealed report, added up by quarter: what an outsider computes its figures again from.
alter table sealed_report add column sums text not null default '';
