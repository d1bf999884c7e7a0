package io.telcopledge.reporting.evidence;

import io.telcopledge.contracts.coverage.StreamCovered;
import io.telcopledge.contracts.sla.SlaAtRisk;
import io.telcopledge.contracts.sla.SlaClockChanged;
import io.telcopledge.contracts.sla.SlaEvent;
import io.telcopledge.contracts.support.ComplaintAnswered;
import io.telcopledge.contracts.support.ComplaintOpened;
import io.telcopledge.contracts.support.ComplaintResolved;
import io.telcopledge.contracts.support.HotlineIntervalMeasured;
import io.telcopledge.kit.time.Quarter;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The facts that some statements leave in effect, in the order of their keys. */
public record Facts(
        List<HotlineInterval> intervals,
        List<ClockState> clocks,
        List<OpenedComplaint> complaints,
        List<ComplaintStep> steps,
        List<StreamCoverage> coverage) {

    /** Reads statements in any order, with any repeats. */
    public static Facts of(Collection<Statement> statements, ZoneId zone) {
        List<Fact> facts = statements.stream()
                .map(statement -> read(statement, zone))
                .flatMap(Optional::stream)
                .toList();
        return new Facts(
                inEffect(facts, HotlineInterval.class),
                inEffect(facts, ClockState.class),
                inEffect(facts, OpenedComplaint.class),
                inEffect(facts, ComplaintStep.class),
                inEffect(facts, StreamCoverage.class));
    }

    private static <F extends Fact> List<F> inEffect(List<Fact> facts, Class<F> kind) {
        return Fact.inEffect(
                facts.stream().filter(kind::isInstance).map(kind::cast).toList());
    }

    private static boolean isAtRisk(SlaEvent sla) {
        return sla instanceof SlaAtRisk
                || (sla instanceof SlaClockChanged changed && changed.thresholdPercent() != null);
    }

    private static Optional<Fact> read(Statement statement, ZoneId zone) {
        if (statement.data() instanceof HotlineIntervalMeasured measured) {
            Quarter quarter = Quarter.from(measured.intervalStart(), zone);
            return Optional.of(new HotlineInterval(quarter, measured, statement.eventId()));
        }
        if (statement.data() instanceof SlaEvent sla) {
            // A case belongs to the quarter in which its clock started.
            Quarter quarter = Quarter.from(sla.clock().startedAt(), zone);
            return Optional.of(new ClockState(quarter, sla.clock(), isAtRisk(sla), statement.eventId()));
        }
        if (statement.data() instanceof ComplaintOpened opened) {
            Quarter quarter = Quarter.from(opened.openedAt(), zone);
            return Optional.of(new OpenedComplaint(quarter, opened, statement.sequence(), statement.eventId()));
        }
        if (statement.data() instanceof ComplaintAnswered answered) {
            return Optional.of(new ComplaintStep(
                    answered.complaintId(),
                    ComplaintStep.Kind.ANSWERED,
                    answered.answeredAt(),
                    statement.sequence(),
                    statement.eventId()));
        }
        if (statement.data() instanceof ComplaintResolved resolved) {
            return Optional.of(new ComplaintStep(
                    resolved.complaintId(),
                    ComplaintStep.Kind.RESOLVED,
                    resolved.resolvedAt(),
                    statement.sequence(),
                    statement.eventId()));
        }
        if (statement.data() instanceof StreamCovered covered) {
            return Optional.of(new StreamCoverage(covered, statement.eventId()));
        }
        return Optional.empty();
    }
}
