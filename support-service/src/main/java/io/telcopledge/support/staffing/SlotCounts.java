package io.telcopledge.support.staffing;

/**
 * What is counted of calls.
 *
 * @param calls offered: answered and abandoned
 * @param talked answered calls whose length is known
 * @param talkMillis of those
 * @param waitedMillis of all calls whose wait is known
 * @param gaveUp abandoned calls whose wait is known
 */
public record SlotCounts(long calls, long talked, long talkMillis, long waitedMillis, long gaveUp) {

    public static final SlotCounts NONE = new SlotCounts(0, 0, 0, 0, 0);

    SlotCounts plus(SlotCounts other) {
        return new SlotCounts(
                calls + other.calls,
                talked + other.talked,
                talkMillis + other.talkMillis,
                waitedMillis + other.waitedMillis,
                gaveUp + other.gaveUp);
    }
}
