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
import java.time.LocalDate;
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

    private static final String UNDECIDED = """
            select case_id from sla_clock
            where clock = ?1 and state in ('RUNNING', 'PAUSED') and case_id > ?2 order by case_id limit ?3""";

    private final ClockRows rows;
    private final ClockWriter writer;
    private final Alarm alarm;
    private final Clock time;
    private final WorkingCalendars calendars;
    private final Tallies tallies;

    @Inject
    public SlaClocks(
            ClockRows rows, ClockWriter writer, Alarm alarm, Clock time, WorkingCalendars calendars, Tallies tallies) {
        this.tallies = tallies;
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

    /**
     * The cases of which a clock runs or is paused, by their ids.
     *
     * @param after the last case that was seen, or an empty text
     */
    public Uni<List<String>> undecided(Mutiny.Session session, String clock, String after, int limit) {
        return session.createNativeQuery(UNDECIDED, String.class)
                .setParameter(1, clock)
                .setParameter(2, after)
                .setParameter(3, limit)
                .getResultList();
    }

    /**
     * The clocks of one name that started from one day on and before another, in the operator's zone: as many rows are
     * read as there are days, and one for each batch that was written since the sweeper last looked.
     */
    public Uni<SlaTally> tally(Mutiny.Session session, String clock, LocalDate from, LocalDate to) {
        return tallies.sum(session, clock, from, to);
    }

    /** The same by instants: every day counts whole of which a moment lies in the span. */
    public Uni<SlaTally> tally(Mutiny.Session session, String clock, Instant from, Instant to) {
        return tallies.sum(session, clock, from, to);
    }
}
