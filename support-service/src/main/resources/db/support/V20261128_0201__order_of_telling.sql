-- Of what is said to have happened at one instant, what its teller numbers is in the order of its numbers, and all else
-- in the order of arrival. Who has no numbers is told apart from who begins with 0; of what was kept before, most had none.
alter table complaint_history alter column teller_sequence drop not null, add column arrival bigint;
update complaint_history set teller_sequence = null where teller_sequence = 0;
-- What was recorded together is numbered as it counted until now.
update complaint_history h set arrival = n.arrival
from (select complaint_id, id, row_number() over (
          partition by complaint_id
          order by recorded_at, happened_at,
              array_position(array['FILED', 'RECLASSIFIED', 'CORRECTED', 'ASSIGNED', 'ESCALATED', 'PAUSED', 'RESUMED',
                  'ACKNOWLEDGED', 'ANSWERED', 'RESOLVED', 'CLOSED', 'REOPENED', 'WITHDRAWN'], kind),
              id) as arrival
      from complaint_history) n
where n.complaint_id = h.complaint_id and n.id = h.id;
alter table complaint_history alter column arrival set not null;
