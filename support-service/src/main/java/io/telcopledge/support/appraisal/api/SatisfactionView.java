package io.telcopledge.support.appraisal.api;

import io.telcopledge.support.appraisal.CallCounts;
import io.telcopledge.support.figures.Share;
import io.telcopledge.support.hotline.RatingCounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How callers rated an agent.
 *
 * @param fourOrFive of those who rated
 * @param mean of the ratings, rounded half up to four decimals, or null where nobody rated
 * @param ratings how many rated 1, 2, 3, 4 and 5
 * @param responses who rated, of all calls that were answered
 * @param responsesResolved the same of the calls that settled what the caller wanted
 * @param responsesUnresolved the same of those that did not: far fewer than of the former may mean that not everybody
 *     was asked
 */
public record SatisfactionView(
        ShareView fourOrFive,
        @Nullable BigDecimal mean,
        List<Long> ratings,
        Share responses,
        Share responsesResolved,
        Share responsesUnresolved) {

    static SatisfactionView of(CallCounts calls) {
        return new SatisfactionView(
                ShareView.of(calls.satisfied(), calls.rated()),
                mean(calls.ratings()),
                calls.ratings().asList(),
                Share.of(calls.rated(), calls.answered()),
                Share.of(calls.ratedResolved(), calls.resolved()),
                Share.of(calls.ratedUnresolved(), calls.outcomeKnown() - calls.resolved()));
    }

    private static @Nullable BigDecimal mean(RatingCounts ratings) {
        long sum = 0;
        for (int stars = 1; stars <= 5; stars++) {
            sum += stars * ratings.asList().get(stars - 1);
        }
        return ratings.total() == 0
                ? null
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(ratings.total()), 4, RoundingMode.HALF_UP);
    }
}
