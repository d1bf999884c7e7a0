package io.telcopledge.support.appraisal.store;

import io.telcopledge.support.appraisal.CallCounts;
import io.telcopledge.support.hotline.RatingCounts;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The counts of calls as columns of {@code agent_day}, in their order. */
final class CallColumns {

    static final List<String> NAMES = List.of(
            "answered",
            "outcome_known",
            "resolved",
            "timed",
            "talk_millis",
            "rated_1",
            "rated_2",
            "rated_3",
            "rated_4",
            "rated_5",
            "rated_resolved",
            "rated_unresolved");

    static final List<ToLongFunction<CallCounts>> VALUES = List.of(
            CallCounts::answered,
            CallCounts::outcomeKnown,
            CallCounts::resolved,
            CallCounts::timed,
            CallCounts::talkMillis,
            counts -> counts.ratings().ones(),
            counts -> counts.ratings().twos(),
            counts -> counts.ratings().threes(),
            counts -> counts.ratings().fours(),
            counts -> counts.ratings().fives(),
            CallCounts::ratedResolved,
            CallCounts::ratedUnresolved);

    private CallColumns() {}

    /** A list of SQL with one item for each column, {@code %s} being its name. */
    static String each(String form) {
        return NAMES.stream().map(name -> form.replace("%s", name)).collect(Collectors.joining(", "));
    }

    /** @param first where the counts begin in the row */
    static CallCounts read(Object[] row, int first) {
        long[] n = new long[NAMES.size()];
        for (int i = 0; i < n.length; i++) {
            n[i] = ((Number) row[first + i]).longValue();
        }
        return new CallCounts(
                n[0], n[1], n[2], n[3], n[4], new RatingCounts(n[5], n[6], n[7], n[8], n[9]), n[10], n[11]);
    }
}
