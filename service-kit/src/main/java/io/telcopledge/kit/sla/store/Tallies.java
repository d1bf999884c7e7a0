package io.telcopledge.kit.sla.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.sla.SlaTally;
import io.telcopledge.kit.time.OperatorTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** The clocks of each day, counted as they change. */
@ApplicationScoped
class Tallies {

    private static final String APPEND = """
            insert into sla_tally_delta (clock, day, started, met, breached, running, cancelled, at_risk)
            select clock, day, started, met, breached, running, cancelled, at_risk
            from json_to_recordset(cast(cast(?1 as text) as json)) as r(clock text, day date, started bigint,
              met bigint, breached bigint, running bigint, cancelled bigint, at_risk bigint)""";

    // One replica folds at a time; the others find nothing to do.
    private static final String FOLD = """
            with taken as (delete from sla_tally_delta where pg_try_advisory_xact_lock(hashtext('sla_tally')) returning *)
            insert into sla_tally as t (clock, day, started, met, breached, running, cancelled, at_risk)
            select clock, day, sum(started), sum(met), sum(breached), sum(running), sum(cancelled), sum(at_risk)
            from taken group by clock, day
            on conflict (clock, day) do update set started = t.started + excluded.started, met = t.met + excluded.met,
              breached = t.breached + excluded.breached, running = t.running + excluded.running,
              cancelled = t.cancelled + excluded.cancelled, at_risk = t.at_risk + excluded.at_risk""";

    private static final String SUM = """
            select cast(coalesce(sum(started), 0) as bigint), cast(coalesce(sum(met), 0) as bigint),
              cast(coalesce(sum(breached), 0) as bigint), cast(coalesce(sum(running), 0) as bigint),
              cast(coalesce(sum(cancelled), 0) as bigint), cast(coalesce(sum(at_risk), 0) as bigint)
            from (select clock, day, started, met, breached, running, cancelled, at_risk from sla_tally
                    where clock = ?1 and day >= ?2 and day < ?3
                  union all
                  select clock, day, started, met, breached, running, cancelled, at_risk from sla_tally_delta
                    where clock = ?1 and day >= ?2 and day < ?3) counted""";

    private final OperatorTime time;

    @Inject
    Tallies(OperatorTime time) {
        this.time = time;
    }

    private record Day(String clock, LocalDate day) implements Comparable<Day> {

        @Override
        public int compareTo(Day other) {
            int byClock = clock.compareTo(other.clock);
            return byClock == 0 ? day.compareTo(other.day) : byClock;
        }
    }

    /** Appends what changed clocks make different. */
    Uni<Void> append(Mutiny.Session session, Collection<ClockChanges.Written> written) {
        Map<Day, SlaTally> differences = new TreeMap<>();
        for (ClockChanges.Written change : written) {
            SlaTally before = change.before() == null ? SlaTally.NONE : SlaTally.of(change.before());
            Day day = new Day(change.after().name(), time.dayOf(change.after().startedAt()));
            differences.merge(day, SlaTally.of(change.after()).minus(before), SlaTally::plus);
        }
        ArrayNode rows = EventJson.MAPPER.createArrayNode();
        differences.forEach((day, tally) -> {
            if (!tally.equals(SlaTally.NONE)) {
                rows.addObject()
                        .put("clock", day.clock())
                        .put("day", day.day().toString())
                        .put("started", tally.started())
                        .put("met", tally.met())
                        .put("breached", tally.breached())
                        .put("running", tally.running())
                        .put("cancelled", tally.cancelled())
                        .put("at_risk", tally.atRisk());
            }
        });
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(APPEND)
                        .setParameter(1, rows.toString())
                        .executeUpdate()
                        .replaceWithVoid();
    }

    /** Folds what was appended into its days. */
    Uni<Void> fold(Mutiny.Session session) {
        return session.createNativeQuery(FOLD).executeUpdate().replaceWithVoid();
    }

    /** The clocks of days from one on and before another. */
    Uni<SlaTally> sum(Mutiny.Session session, String clock, LocalDate from, LocalDate to) {
        return session.createNativeQuery(SUM, Object[].class)
                .setParameter(1, clock)
                .setParameter(2, from)
                .setParameter(3, to)
                .getSingleResult()
                .map(row -> new SlaTally(
                        (Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], (Long) row[5]));
    }

    Uni<SlaTally> sum(Mutiny.Session session, String clock, Instant from, Instant to) {
        LocalDate last = time.dayOf(to.minusNanos(1));
        return sum(session, clock, time.dayOf(from), last.plusDays(1));
    }
}
