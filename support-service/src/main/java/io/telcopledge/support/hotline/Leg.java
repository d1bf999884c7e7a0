package io.telcopledge.support.hotline;

import io.telcopledge.contracts.support.QueueLeg;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a transferred call was to one of the queues that it waited in.
 *
 * @param answered whether somebody answered there; else it left the queue unanswered
 */
public record Leg(String queue, @Nullable String skill, Instant offeredAt, long waitMillis, boolean answered) {

    public Leg {
        // What the database keeps, so that a repeat equals what was stored.
        offeredAt = offeredAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** @param callAnswered what holds of a leg that does not say itself whether it was answered */
    static List<Leg> of(@Nullable List<QueueLeg> legs, boolean callAnswered) {
        return legs == null
                ? List.of()
                : legs.stream()
                        .map(leg -> new Leg(
                                leg.queue(),
                                leg.skill(),
                                leg.offeredAt(),
                                leg.waitMillis(),
                                leg.answered() == null ? callAnswered : leg.answered()))
                        .toList();
    }

    /** Whether legs tell of another call than the rest of the event does, by field. */
    static Optional<CallDefect> contradiction(
            @Nullable List<QueueLeg> legs, String queue, Instant offeredAt, @Nullable Long waitMillis) {
        if (legs == null) {
            return Optional.empty();
        }
        Instant before = offeredAt;
        long waited = 0;
        for (QueueLeg leg : legs) {
            if (leg.offeredAt().isBefore(before)) {
                return Optional.of(CallDefect.LEGS_OUT_OF_ORDER);
            }
            before = leg.offeredAt().plusMillis(leg.waitMillis()).minus(Consistency.TOLERANCE);
            waited += leg.waitMillis();
        }
        QueueLeg first = legs.get(0);
        if (!first.queue().equals(queue) || !first.offeredAt().equals(offeredAt)) {
            return Optional.of(CallDefect.FIRST_LEG_DISAGREES);
        }
        long tolerance = Duration.ofSeconds(legs.size()).toMillis();
        return waitMillis == null || Math.abs(waitMillis - waited) <= tolerance
                ? Optional.empty()
                : Optional.of(CallDefect.LEGS_DISAGREE);
    }

    Interval interval() {
        return Interval.of(queue, skill, offeredAt).byLegs();
    }
}
