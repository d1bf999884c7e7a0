package io.telcopledge.kit.sla.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.calendar.WorkingCalendar;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.SlaClock;
import io.telcopledge.kit.sla.SlaExplanation;
import io.telcopledge.kit.sla.SlaTally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The clocks of the service's cases. */
@ApplicationScoped
public class SlaClocks {

    private static final String TALLY = """
            select count(*), count(*) filter (where state = 'MET'), count(*) filter (where state = 'BREACHED'),
              count(*) filter (where state in ('RUNNING', 'PAUSED')), count(*) filter (where state = 'CANCELLED'),
              count(*) filter (where state in ('RUNNING', 'PAUSED') and announced_percent > 0)
            from sla_clock where clock = ?1 and started_at >= ?2 and started_at < ?3""";

    private final ClockRows rows;
    private final ClockWriter writer;
    private final Alarm alarm;
    private final Clock time;
    private final WorkingCalendars calendars;

    @Inject
    public SlaClocks(ClockRows rows, ClockWriter writer, Alarm alarm, Clock time, WorkingCalendars calendars) {
        this.calendars = calendars;
        this.rows = rows;
        this.writer = writer;
        this.alarm = alarm;
        this.time = time;
    }

    /**
     * Folds commands into their clocks, in order, and appends the events to the outbox, in the session's transaction. A
     * repeated command and one for a clock that never started have no effect.
     *
     * @return fails with {@link ClockChangedMeanwhile} when another transaction started the same clock meanwhile
     */
    public Uni<Void> apply(Mutiny.Session session, List<ClockCommand> commands) {
        if (commands.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        SortedSet<ClockKey> keys = commands.stream().map(ClockKey::of).collect(Collectors.toCollection(TreeSet::new));
        return rows.load(session, keys).chain(found -> {
            ClockChanges changes = writer.changes(found.values(), time.instant());
            commands.forEach(changes::fold);
            alarm.expect(changes.earliestDue());
            return calendars.keep(session, calendarsOf(commands)).chain(() -> writer.write(session, changes));
        });
    }

    private static Set<WorkingCalendar> calendarsOf(List<ClockCommand> commands) {
        return commands.stream()
                .map(ClockCommand::calendar)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Locks the clocks of cases whose own rows the caller is going to lock: clocks first, everywhere. */
    public Uni<Void> lock(Mutiny.Session session, Collection<String> caseIds) {
        return rows.lock(session, caseIds);
    }

    /** The clocks of a case, by name. */
    public Uni<List<SlaClock>> of(Mutiny.Session session, String caseId) {
        return rows.ofCase(session, caseId)
                .map(found -> found.stream().map(StoredClock::clock).toList());
    }

    /** The clocks of many cases in one statement; a case without any has no entry. */
    public Uni<Map<String, List<SlaClock>>> ofCases(Mutiny.Session session, Collection<String> caseIds) {
        return rows.ofCases(session, caseIds)
                .map(found -> found.stream().map(StoredClock::clock).collect(Collectors.groupingBy(SlaClock::caseId)));
    }

    /** The clocks of a case, explained. */
    public Uni<List<SlaExplanation>> explain(Mutiny.Session session, String caseId, Instant now) {
        return of(session, caseId)
                .map(found -> found.stream().map(clock -> clock.explain(now)).toList());
    }

    /** The clocks of one name that started from an instant on and before another. */
    public Uni<SlaTally> tally(Mutiny.Session session, String clock, Instant from, Instant to) {
        return session.createNativeQuery(TALLY, Object[].class)
                .setParameter(1, clock)
                .setParameter(2, from)
                .setParameter(3, to)
                .getSingleResult()
                .map(row -> new SlaTally(
                        (Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], (Long) row[5]));
    }
}
