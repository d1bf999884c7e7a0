package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import java.time.Instant;
import java.util.List;

/**
 * The full state of one interval of one queue; the newest revision replaces the older ones. All counts can be added, so
 * that any period's figure is weighted by calls.
 *
 * @param queue where the callers waited
 * @param intervalStart a multiple of 15 minutes
 * @param callsAnswered calls offered in the interval that were answered
 * @param callsAbandoned calls offered in the interval that were not
 * @param answeredWaitMillis sum of the answered calls' waits, in milliseconds
 * @param answeredWithin30s answered calls that waited at most 30 s
 * @param ratings five counts: answered calls rated 1, 2, 3, 4, 5
 * @param revision grows with each publication of the interval
 */
public record HotlineIntervalMeasured(
        String queue,
        Instant intervalStart,
        long callsAnswered,
        long callsAbandoned,
        long answeredWaitMillis,
        long answeredWithin30s,
        List<Long> ratings,
        long revision)
        implements EventData {

    public HotlineIntervalMeasured {
        Require.id("queue", queue);
        Require.present("intervalStart", intervalStart);
        Require.between("callsAnswered", callsAnswered, 0, Long.MAX_VALUE);
        Require.between("callsAbandoned", callsAbandoned, 0, Long.MAX_VALUE);
        Require.between("answeredWaitMillis", answeredWaitMillis, 0, Long.MAX_VALUE);
        Require.between("answeredWithin30s", answeredWithin30s, 0, Long.MAX_VALUE);
        ratings = List.copyOf(Require.present("ratings", ratings));
        if (ratings.size() != 5) {
            throw new InvalidEvent("ratings", "must have five counts, has " + ratings.size());
        }
        ratings.forEach(count -> Require.between("ratings", count, 0, Long.MAX_VALUE));
        Require.between("revision", revision, 1, Long.MAX_VALUE);
    }

    @Override
    public String key() {
        return queue + "/" + intervalStart;
    }
}
