-- By which the operator's own policies select, as the filing told it.
alter table complaint add column customer_tier text;
