-- The pace of the last days is read by time, whatever the quarter holds.
create index hotline_interval_start on hotline_interval (interval_start);
create index clock_state_started on clock_state (started_at);
