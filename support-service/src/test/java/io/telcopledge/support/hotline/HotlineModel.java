package io.telcopledge.support.hotline;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.support.CallAbandoned;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.contracts.support.CallRated;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sequential model: keeps the newest revision of everything and counts at the end, from nothing. */
final class HotlineModel {

    private final Map<String, EventData> calls = new HashMap<>();
    private final Map<String, Integer> revisions = new HashMap<>();
    private final Map<String, CallRated> ratings = new HashMap<>();

    void told(EventData data) {
        if (data instanceof CallRated rated) {
            ratings.merge(rated.callId(), rated, (one, other) -> one.revision() >= other.revision() ? one : other);
        } else if (revision(data) > revisions.getOrDefault(data.key(), -1)) {
            revisions.put(data.key(), revision(data));
            calls.put(data.key(), data);
        }
    }

    private static int revision(EventData data) {
        return data instanceof CallAnswered answered ? answered.revision() : ((CallAbandoned) data).revision();
    }

    /** The waits of all answered calls, in order. */
    long[] waits() {
        return calls.values().stream()
                .filter(CallAnswered.class::isInstance)
                .mapToLong(data -> ((CallAnswered) data).waitMillis())
                .sorted()
                .toArray();
    }

    /** Answered, abandoned, wait in milliseconds, within 30 s, and five ratings; by start in seconds and skill. */
    Map<String, long[]> intervals() {
        Map<String, long[]> intervals = new TreeMap<>();
        calls.forEach((id, data) -> {
            if (data instanceof CallAnswered answered) {
                long[] counts = counts(intervals, answered.offeredAt().getEpochSecond(), answered.skill());
                counts[0]++;
                counts[2] += answered.waitMillis();
                counts[3] += answered.waitMillis() <= 30_000 ? 1 : 0;
                CallRated rated = ratings.get(id);
                if (rated != null) {
                    counts[3 + rated.rating()]++;
                }
            } else if (data instanceof CallAbandoned abandoned) {
                counts(intervals, abandoned.offeredAt().getEpochSecond(), abandoned.skill())[1]++;
            }
        });
        return intervals;
    }

    private static long[] counts(Map<String, long[]> intervals, long second, @Nullable String skill) {
        return intervals.computeIfAbsent((second - second % 900) + " " + skill, start -> new long[9]);
    }
}
