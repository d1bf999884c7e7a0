package io.telcopledge.local.seeding;

import io.telcopledge.contracts.coverage.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A week of the running quarter in which the app's feedback did not come through: what users said there is not known,
 * so that the quarter's promise about channels is unproven.
 *
 * @param span when
 */
record Silence(Span span) {

    static final String CHANNEL = "app";

    private static final int FROM_DAY = 1;
    private static final int TO_DAY = 8;

    /** @param origin the first day of history */
    static Silence of(LocalDate origin, ZoneId zone) {
        LocalDate quarter = QuarterStory.runningFrom(origin);
        return new Silence(new Span(
                quarter.plusDays(FROM_DAY).atStartOfDay(zone).toInstant(),
                quarter.plusDays(TO_DAY).atStartOfDay(zone).toInstant()));
    }

    boolean covers(Instant time) {
        return !time.isBefore(span.from()) && time.isBefore(span.to());
    }

    /** What is left of a span without it. */
    List<Span> outOf(Span whole) {
        Instant before = span.from().isBefore(whole.to()) ? span.from() : whole.to();
        Instant after = span.to().isAfter(whole.from()) ? span.to() : whole.from();
        return Stream.of(new Instant[] {whole.from(), before}, new Instant[] {after, whole.to()})
                .filter(part -> part[0].isBefore(part[1]))
                .map(part -> new Span(part[0], part[1]))
                .toList();
    }
}
