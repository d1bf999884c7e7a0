package io.telcopledge.contracts.support;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import java.util.regex.Pattern;

/**
 * What else is counted in an interval of one queue and skill. All of it can be added, the sketches by adding the counts
 * of equal buckets; counts under other thresholds cannot be added.
 *
 * @param serviceLevelMillis within which a call is to be answered
 * @param answeredWithinServiceLevel answered calls that waited at most so long
 * @param shortAbandonMillis a call that was abandoned within this is a short one
 * @param abandonedShort abandoned calls that waited at most so long
 * @param abandonedWaitUnknown abandoned calls of which the switch does not say how long they waited
 * @param abandonedWaitMillis sum of the other abandoned calls' waits
 * @param callsTalked answered calls whose conversation's length is known
 * @param talkMillis sum of those conversations
 * @param answeredWaits sketch of the answered calls' waits in milliseconds: {@code index:count} pairs in order, with
 *     commas between; bucket i holds what is above γ^(i-1) and at most γ^i, γ = 1.01 / 0.99, bucket -1 holds 0
 * @param abandonedWaits sketch of the abandoned calls' waits, as far as they are known
 */
public record HotlineDetail(
        long serviceLevelMillis,
        long answeredWithinServiceLevel,
        long shortAbandonMillis,
        long abandonedShort,
        long abandonedWaitUnknown,
        long abandonedWaitMillis,
        long callsTalked,
        long talkMillis,
        String answeredWaits,
        String abandonedWaits) {

    private static final Pattern BUCKET = Pattern.compile("(?:-1|0|[1-9][0-9]{0,3}):[1-9][0-9]{0,17}");

    /** All buckets that a wait of a day can need, with counts of 18 digits. */
    private static final int LONGEST_SKETCH = 30_000;

    public HotlineDetail {
        Require.between("serviceLevelMillis", serviceLevelMillis, 0, Calls.LONGEST_MILLIS);
        Require.between("answeredWithinServiceLevel", answeredWithinServiceLevel, 0, Long.MAX_VALUE);
        Require.between("shortAbandonMillis", shortAbandonMillis, 0, Calls.LONGEST_MILLIS);
        Require.between("abandonedShort", abandonedShort, 0, Long.MAX_VALUE);
        Require.between("abandonedWaitUnknown", abandonedWaitUnknown, 0, Long.MAX_VALUE);
        Require.between("abandonedWaitMillis", abandonedWaitMillis, 0, Long.MAX_VALUE);
        Require.between("callsTalked", callsTalked, 0, Long.MAX_VALUE);
        Require.between("talkMillis", talkMillis, 0, Long.MAX_VALUE);
        sketch("answeredWaits", answeredWaits);
        sketch("abandonedWaits", abandonedWaits);
    }

    private static void sketch(String field, String text) {
        Require.present(field, text);
        // Bucket by bucket: one expression for all of them would recurse as deep as a sender likes.
        if (text.length() > LONGEST_SKETCH
                || (!text.isEmpty()
                        && Pattern.compile(",")
                                .splitAsStream(text.endsWith(",") ? text + "," : text)
                                .anyMatch(bucket -> !BUCKET.matcher(bucket).matches()))) {
            throw new InvalidEvent(field, "must be index:count pairs with commas between");
        }
    }
}
