package io.telcopledge.reporting.scorecard;

import io.telcopledge.reporting.commitment.Bound;
import io.telcopledge.reporting.commitment.FigureKind;
import io.telcopledge.reporting.commitment.Target;
import io.telcopledge.reporting.commitment.Unit;
import io.telcopledge.reporting.verdict.Measurement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a quarter still has before its promise is broken, by what was counted so far.
 *
 * @param allowed in the unit of its kind, rounded down: a part of a miss is none
 * @param used so far
 */
public record Budget(Kind kind, long allowed, long used) {

    /** What is spent, or owed. */
    public enum Kind {
        /** Milliseconds that all who were answered may wait together. */
        WAITING,
        /** Cases, or people asked, that may fall short. */
        MISSES,
        /** Things that must not happen, such as a leak. */
        OCCURRENCES,
        /** Things that must happen: {@code left} are still owed. */
        OWED
    }

    /** Negative where more was used than allowed; of what is owed never. */
    public long left() {
        return kind == Kind.OWED ? Math.max(0, allowed - used) : allowed - used;
    }

    /** Empty where nothing was counted that could be spent. */
    static Optional<Budget> of(Score score) {
        FigureKind kind = score.commitment().measure().formula().kind();
        Target target = score.commitment().target();
        Measurement measurement = score.measurement();
        if (kind == FigureKind.AWAITED) {
            return Optional.empty();
        }
        long counted = measurement.denominator();
        boolean atMost = target.bound() == Bound.AT_MOST;
        if (target.unit() == Unit.COUNT) {
            return Optional.of(
                    new Budget(atMost ? Kind.OCCURRENCES : Kind.OWED, whole(target.value()), measurement.numerator()));
        }
        if (counted == 0) {
            return Optional.empty();
        }
        if (target.unit() == Unit.SECONDS) {
            BigDecimal millis =
                    target.value().multiply(BigDecimal.valueOf(1_000)).multiply(BigDecimal.valueOf(counted));
            return atMost
                    ? Optional.of(new Budget(Kind.WAITING, whole(millis), measurement.numerator()))
                    : Optional.empty();
        }
        BigDecimal mayFall = atMost ? target.value() : BigDecimal.valueOf(100).subtract(target.value());
        long allowed = whole(mayFall.multiply(BigDecimal.valueOf(counted)).movePointLeft(2));
        long fallen = atMost ? measurement.numerator() : counted - measurement.numerator();
        // Of a case without a reported outcome nobody knows; completeness speaks of it.
        return Optional.of(new Budget(Kind.MISSES, allowed, kind == FigureKind.CASES ? measurement.missed() : fallen));
    }

    private static long whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.FLOOR).longValueExact();
    }
}
