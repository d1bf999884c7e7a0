package io.telcopledge.support.appraisal;

import io.telcopledge.support.hotline.Call;
import io.telcopledge.support.hotline.Conversation;
import io.telcopledge.support.hotline.RatingCounts;

/**
 * What is counted of the calls that an agent answered. Adding and subtracting is exact and in any order the same.
 *
 * @param answered calls
 * @param outcomeKnown calls of which the switch knows whether they settled what the caller wanted
 * @param resolved calls that did
 * @param timed calls whose length is known
 * @param talkMillis sum of the known lengths
 * @param ratings how the callers rated
 * @param ratedResolved rated calls among {@code resolved}
 * @param ratedUnresolved rated calls among those that are known not to have settled it
 */
public record CallCounts(
        long answered,
        long outcomeKnown,
        long resolved,
        long timed,
        long talkMillis,
        RatingCounts ratings,
        long ratedResolved,
        long ratedUnresolved) {

    public static final CallCounts NONE = new CallCounts(0, 0, 0, 0, 0, RatingCounts.NONE, 0, 0);

    /** What a call that was answered adds to its agent's counts. */
    static CallCounts of(Call call, Conversation talk) {
        boolean known = talk.resolved() != null;
        boolean resolved = Boolean.TRUE.equals(talk.resolved());
        boolean rated = call.rating() != null;
        return new CallCounts(
                1,
                known ? 1 : 0,
                resolved ? 1 : 0,
                talk.talkMillis() == null ? 0 : 1,
                talk.talkMillis() == null ? 0 : talk.talkMillis(),
                call.rating() == null
                        ? RatingCounts.NONE
                        : RatingCounts.one(call.rating().stars()),
                rated && resolved ? 1 : 0,
                rated && known && !resolved ? 1 : 0);
    }

    public CallCounts plus(CallCounts other) {
        return plus(other, 1);
    }

    CallCounts minus(CallCounts other) {
        return plus(other, -1);
    }

    private CallCounts plus(CallCounts other, int factor) {
        return new CallCounts(
                answered + factor * other.answered,
                outcomeKnown + factor * other.outcomeKnown,
                resolved + factor * other.resolved,
                timed + factor * other.timed,
                talkMillis + factor * other.talkMillis,
                ratings.plus(other.ratings, factor),
                ratedResolved + factor * other.ratedResolved,
                ratedUnresolved + factor * other.ratedUnresolved);
    }

    /** Calls that were rated. */
    public long rated() {
        return ratings.total();
    }

    /** Calls rated 4 or 5. */
    public long satisfied() {
        return ratings.fours() + ratings.fives();
    }
}
