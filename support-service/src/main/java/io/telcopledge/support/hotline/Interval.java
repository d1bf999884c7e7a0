package io.telcopledge.support.hotline;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * 15 minutes of one queue.
 *
 * @param start a multiple of 15 minutes in UTC, which it is in every zone in use too
 */
public record Interval(Instant start, String queue) implements Comparable<Interval> {

    public static final Duration LENGTH = Duration.ofMinutes(15);

    private static final Comparator<Interval> ORDER =
            Comparator.comparing(Interval::start).thenComparing(Interval::queue);

    static Interval of(String queue, Instant offeredAt) {
        return new Interval(startOf(offeredAt), queue);
    }

    /** The begin of the interval that an instant lies in. */
    public static Instant startOf(Instant instant) {
        long length = LENGTH.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), length) * length);
    }

    @Override
    public int compareTo(Interval other) {
        return ORDER.compare(this, other);
    }
}
