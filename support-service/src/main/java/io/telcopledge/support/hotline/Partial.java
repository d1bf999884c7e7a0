package io.telcopledge.support.hotline;

import java.util.Comparator;

/** An interval as far as one Kafka partition brings it, so that consumers do not wait for each other's row. */
public record Partial(Interval interval, int partition) implements Comparable<Partial> {

    private static final Comparator<Partial> ORDER =
            Comparator.comparing(Partial::interval).thenComparingInt(Partial::partition);

    @Override
    public int compareTo(Partial other) {
        return ORDER.compare(this, other);
    }
}
