package io.telcopledge.support.complaint;

import io.telcopledge.kit.sla.Mark;
import io.telcopledge.kit.sla.SlaPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the operator promises the public about a complaint, around the clock; no pause stops it. */
public enum ComplaintPromise {
    /**
     * Every complaint is answered, with a solution, within 24 hours. The first answer counts, whatever became of it;
     * what is mended is answered too, as long as it stays mended.
     */
    ANSWER("complaint-answer", Duration.ofDays(1)) {
        @Override
        boolean covers(Classification classification) {
            return true;
        }

        @Override
        Optional<Mark> kept(Standing standing) {
            return Stream.of(mark(standing.answeredAt(), "answered"), mark(standing.resolvedAt(), "resolved"))
                    .flatMap(Optional::stream)
                    .reduce((first, second) -> second.at().isBefore(first.at()) ? second : first);
        }

        @Override
        boolean lapsed(TakenBack resolution, Standing standing) {
            // Who had an answer before it has it still.
            return standing.answeredAt() == null || resolution.resolvedAt().isBefore(standing.answeredAt());
        }

        @Override
        Optional<Mark> dropped(Course course) {
            return mark(course.standing().withdrawnAt(), "withdrawn");
        }
    },

    /**
     * A complex complaint is resolved within 48 hours of its filing, whenever it was found to be complex. The
     * resolution that lasts counts; one that was taken back by a reopening does not.
     */
    RESOLUTION("complex-resolution", Duration.ofDays(2)) {
        @Override
        boolean covers(Classification classification) {
            return classification.wasComplex();
        }

        @Override
        Optional<Mark> kept(Standing standing) {
            return mark(standing.resolvedAt(), "resolved");
        }

        @Override
        boolean lapsed(TakenBack resolution, Standing standing) {
            return true;
        }

        @Override
        Optional<Mark> dropped(Course course) {
            return Stream.of(
                            mark(course.standing().withdrawnAt(), "withdrawn"),
                            mark(course.classification().standardSince(), "reclassified as standard"))
                    .flatMap(Optional::stream)
                    .reduce((first, second) -> second.at().isBefore(first.at()) ? second : first);
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

    /** Whether it is, or was at any time, made for a complaint. */
    public boolean appliedTo(Course course) {
        return covers(course.classification());
    }

    /** When its condition was met or it ceased to apply, whichever was earlier; empty while its clock runs. */
    public Optional<Instant> endedAt(Course course) {
        return Stream.of(kept(course.standing()), dropped(course))
                .flatMap(Optional::stream)
                .map(Mark::at)
                .min(Instant::compareTo);
    }

    abstract boolean covers(Classification classification);

    /** When its condition was met, if it was and still is. */
    abstract Optional<Mark> kept(Standing standing);

    /** Whether a resolution that was taken back had met its condition until then. */
    abstract boolean lapsed(TakenBack resolution, Standing standing);

    /** When it ceased to apply, if it did. */
    abstract Optional<Mark> dropped(Course course);

    private static Optional<Mark> mark(@Nullable Instant at, String reason) {
        return at == null ? Optional.empty() : Optional.of(new Mark(at, reason));
    }
}
