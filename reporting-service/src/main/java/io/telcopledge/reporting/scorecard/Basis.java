package io.telcopledge.reporting.scorecard;

import io.telcopledge.kit.time.Quarter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a formula computes from.
 *
 * @param isOver whether the quarter has ended: then nothing depends on {@code asOf}
 * @param asOf up to when evidence can be expected
 */
record Basis(Quarter quarter, boolean isOver, Instant asOf, ZoneId zone, QuarterEvidence evidence) {

    QuarterFacts facts() {
        return evidence.of(quarter);
    }

    /** The facts of the quarter and of those before it in its year. */
    Stream<QuarterFacts> ofTheYear() {
        return IntStream.range(0, quarter.number()).mapToObj(quarter::minus).map(evidence::of);
    }

    /** Whether something that was due at an instant is overdue if it was not done. */
    boolean isPast(Instant due) {
        return isOver || due.isBefore(asOf);
    }
}
