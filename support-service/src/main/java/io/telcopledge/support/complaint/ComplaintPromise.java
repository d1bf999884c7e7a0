package io.telcopledge.support.complaint;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.kit.sla.SlaPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the operator promises about a complaint, around the clock. */
public enum ComplaintPromise {
    /** Every complaint is answered, with a solution, within 24 hours. What is mended is answered too. */
    ANSWER("complaint-answer", Duration.ofDays(1)) {
        @Override
        boolean covers(Complexity complexity) {
            return true;
        }

        @Override
        Optional<Instant> keptAt(Optional<Instant> answeredAt, Optional<Instant> resolvedAt) {
            return Stream.of(answeredAt, resolvedAt).flatMap(Optional::stream).min(Instant::compareTo);
        }
    },

    /** A complex complaint is resolved within 48 hours. */
    RESOLUTION("complex-resolution", Duration.ofDays(2)) {
        @Override
        boolean covers(Complexity complexity) {
            return complexity == Complexity.COMPLEX;
        }

        @Override
        Optional<Instant> keptAt(Optional<Instant> answeredAt, Optional<Instant> resolvedAt) {
            return resolvedAt;
        }
    };

    private final String clock;
    private final Duration allowance;

    ComplaintPromise(String clock, Duration allowance) {
        this.clock = clock;
        this.allowance = allowance;
    }

    /** Its clock: how long it gives, and when it is at risk. A day has 24 hours, in every zone and season. */
    public SlaPolicy policy() {
        return new SlaPolicy(clock, 1, allowance, List.of(50, 75, 90));
    }

    /** Whether it is made for a complaint; never where nobody will tell what becomes of it. */
    boolean appliesTo(Matter matter, Origin origin) {
        return origin.outcomeReported() && covers(matter.complexity());
    }

    abstract boolean covers(Complexity complexity);

    /** When its condition was met, if it was. */
    abstract Optional<Instant> keptAt(Optional<Instant> answeredAt, Optional<Instant> resolvedAt);
}
