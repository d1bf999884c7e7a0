package io.telcopledge.support.hotline;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * 15 minutes of one queue and skill.
 *
 * @param start a multiple of 15 minutes in UTC, which it is in every zone in use too
 * @param skill what the calls need an agent to be able to do, or {@link #NO_SKILL}
 * @param legs whether it holds what transferred calls change for a queue: beside the interval of calls, in which each
 *     is counted once, where it came in
 */
public record Interval(Instant start, String queue, String skill, boolean legs) implements Comparable<Interval> {

    public static final Duration LENGTH = Duration.ofMinutes(15);

    /** Of calls of which no skill was told; no skill is called so. */
    public static final String NO_SKILL = "";

    private static final Comparator<Interval> ORDER = Comparator.comparing(Interval::start)
            .thenComparing(Interval::queue)
            .thenComparing(Interval::skill)
            .thenComparing(Interval::legs);

    /** Of calls. */
    public Interval(Instant start, String queue, String skill) {
        this(start, queue, skill, false);
    }

    static Interval of(String queue, @Nullable String skill, Instant offeredAt) {
        return new Interval(startOf(offeredAt), queue, skill == null ? NO_SKILL : skill);
    }

    /** The one beside it that is by legs. */
    Interval byLegs() {
        return new Interval(start, queue, skill, true);
    }

    /** The skill, or null where there is none. */
    public @Nullable String skillOrNull() {
        return skill.equals(NO_SKILL) ? null : skill;
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
