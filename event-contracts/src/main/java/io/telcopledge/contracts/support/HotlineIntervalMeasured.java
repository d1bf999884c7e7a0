package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The full state of one interval of one queue and skill; the newest revision replaces the older ones. All counts can be
 * added, so that any period's figure is weighted by calls.
 *
 * @param queue where the callers waited
 * @param intervalStart a multiple of 15 minutes
 * @param callsAnswered calls offered in the interval that were answered
 * @param callsAbandoned calls offered in the interval that were not
 * @param answeredWaitMillis sum of the answered calls' waits, in milliseconds
 * @param answeredWithin30s answered calls that waited at most 30 s
 * @param ratings five counts: answered calls rated 1, 2, 3, 4, 5
 * @param revision grows with each publication of the interval
 * @param skill the calls', or null for the calls of which none was told: an interval of its own
 * @param detail what else was counted, or null where it was not
 */
public record HotlineIntervalMeasured(
        String queue,
        Instant intervalStart,
        long callsAnswered,
        long callsAbandoned,
        long answeredWaitMillis,
        long answeredWithin30s,
        List<Long> ratings,
        long revision,
        @Nullable String skill,
        @Nullable HotlineDetail detail)
        implements EventData {

    private static final long QUARTER_HOUR_SECONDS = 900;

    public HotlineIntervalMeasured {
        Require.id("queue", queue);
        Require.instant("intervalStart", intervalStart);
        Require.between("callsAnswered", callsAnswered, 0, Long.MAX_VALUE);
        Require.between("callsAbandoned", callsAbandoned, 0, Long.MAX_VALUE);
        Require.between("answeredWaitMillis", answeredWaitMillis, 0, Long.MAX_VALUE);
        Require.between("answeredWithin30s", answeredWithin30s, 0, Long.MAX_VALUE);
        ratings = Require.elements(
                "ratings", ratings, 5, 5, (name, count) -> Require.between(name, count, 0, Long.MAX_VALUE));
        Require.between("revision", revision, 1, Long.MAX_VALUE);
        if (intervalStart.getNano() != 0 || intervalStart.getEpochSecond() % QUARTER_HOUR_SECONDS != 0) {
            throw new InvalidEvent("intervalStart", "must be a multiple of 15 minutes");
        }
        if (answeredWithin30s > callsAnswered) {
            throw new InvalidEvent("answeredWithin30s", "must not exceed callsAnswered");
        }
        Require.optionalId("skill", skill);
    }

    /** An interval of a queue without skills, of which nothing else was counted. */
    public HotlineIntervalMeasured(
            String queue,
            Instant intervalStart,
            long callsAnswered,
            long callsAbandoned,
            long answeredWaitMillis,
            long answeredWithin30s,
            List<Long> ratings,
            long revision) {
        this(
                queue,
                intervalStart,
                callsAnswered,
                callsAbandoned,
                answeredWaitMillis,
                answeredWithin30s,
                ratings,
                revision,
                null,
                null);
    }

    @Override
    public String key() {
        return queue + "/" + intervalStart + (skill == null ? "" : "/" + skill);
    }
}
