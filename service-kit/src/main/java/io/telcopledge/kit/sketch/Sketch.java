package io.telcopledge.kit.sketch;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The distribution of whole numbers from 0, in logarithmic buckets: any quantile with a relative error of at most 1 %,
 * however many values there are. Immutable.
 *
 * <p>Of two sketches of the same values, added in any order, merged in any grouping or corrected on the way, the text
 * is the same. A part of a sum may have negative counts, where a correction came without what it corrects; the sum has
 * none.
 */
public final class Sketch {

    public static final Sketch EMPTY = new Sketch(new TreeMap<>());

    private final NavigableMap<Integer, Long> counts;

    /** @param counts without zeros; owned by the sketch from now on */
    private Sketch(NavigableMap<Integer, Long> counts) {
        this.counts = counts;
    }

    /** The sketch of some values. */
    public static Sketch of(long... values) {
        SketchSum sum = new SketchSum();
        for (long value : values) {
            sum.add(value, 1);
        }
        return sum.sketch();
    }

    static Sketch ofCounts(Map<Integer, Long> counts) {
        NavigableMap<Integer, Long> sorted = new TreeMap<>(counts);
        sorted.values().removeIf(count -> count == 0);
        return sorted.isEmpty() ? EMPTY : new Sketch(sorted);
    }

    /** The sketch of all values of some sketches. */
    public static Sketch merge(Collection<Sketch> sketches) {
        SketchSum sum = new SketchSum();
        sketches.forEach(sketch -> sum.add(sketch, 1));
        return sum.sketch();
    }

    public Sketch plus(Sketch other) {
        SketchSum sum = new SketchSum();
        sum.add(this, 1);
        sum.add(other, 1);
        return sum.sketch();
    }

    /** Takes out what was added before. */
    public Sketch minus(Sketch other) {
        SketchSum sum = new SketchSum();
        sum.add(this, 1);
        sum.add(other, -1);
        return sum.sketch();
    }

    /** How many values it holds. */
    public long count() {
        return sum(counts);
    }

    /**
     * The value of rank ⌈q·n⌉ among the n values in order, at most 1 % beside it; empty where there is no value.
     *
     * @param q above 0, at most 1; 0.5 is the median
     */
    public OptionalDouble quantile(double q) {
        if (!(q > 0 && q <= 1)) {
            throw new IllegalArgumentException("a quantile is above 0 and at most 1");
        }
        long rank = Math.max(1, (long) Math.ceil(q * count()));
        long passed = 0;
        for (Map.Entry<Integer, Long> bucket : counts.entrySet()) {
            passed += bucket.getValue();
            if (passed >= rank) {
                return OptionalDouble.of(Buckets.value(bucket.getKey()));
            }
        }
        return OptionalDouble.empty();
    }

    /** How many values lie at or below another, as far as buckets tell: it lies in one that it parts. */
    public record UpTo(long atLeast, long atMost) {}

    /**
     * How many values are at most so much.
     *
     * @param value not negative
     */
    public UpTo upTo(long value) {
        int parted = Buckets.of(value);
        long below = sum(counts.headMap(parted, false));
        // Zero is a bucket of one value, which nothing can part.
        long within = counts.getOrDefault(parted, 0L);
        return new UpTo(parted == Buckets.ZERO ? below + within : below, below + within);
    }

    private static long sum(Map<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The counts by bucket, in order, none of them 0. */
    Map<Integer, Long> counts() {
        return counts;
    }

    /** The text that {@link SketchText#parse} reads. */
    @Override
    public String toString() {
        return SketchText.of(counts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && sketch.counts.equals(counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }
}
