package io.telcopledge.support.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.support.hotline.RatingCounts;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AppraisalTest {

    private static final PromiseCounts NO_COMPLAINTS = PromiseCounts.NONE;

    @Test
    void theWeightsSumToAHundredAndSatisfactionWeighsAsMuchAsTheOthersTogether() {
        assertThat(Arrays.stream(Criterion.values()).mapToInt(Criterion::weight).sum())
                .isEqualTo(100);
        assertThat(Criterion.SATISFACTION.weight()).isEqualTo(50);
    }

    @Test
    void fewGoodRatingsDoNotWinAgainstManyThatAreNearlyAsGood() {
        assertThat(SharePoints.of(30, 30)).isLessThan(SharePoints.of(290, 300));
    }

    @Test
    void theSameShareOfMoreRatingsHasMorePoints() {
        assertThat(SharePoints.of(40, 50)).isEqualTo("66.96");
        assertThat(SharePoints.of(400, 500)).isEqualTo("76.27");
    }

    @Test
    void sixMinutesOfHandlingHaveAllPointsAndTwelveNone() {
        assertThat(handling(Duration.ofMinutes(6))).isEqualTo("100.00");
        assertThat(handling(Duration.ofMinutes(9))).isEqualTo("50.00");
        assertThat(handling(Duration.ofMinutes(12))).isEqualTo("0.00");
        assertThat(handling(Duration.ofMinutes(30))).isEqualTo("0.00");
    }

    @Test
    void whoHurriesCallersThroughGainsNothing() {
        assertThat(handling(Duration.ofSeconds(10))).isEqualTo(handling(Duration.ofMinutes(6)));
    }

    @Test
    void theScoreIsTheMeanOfThePointsByTheirWeights() {
        // 66.96 · 50 + 66.96 · 20 + 50 · 20 (12 of 18 at least 43.75) + 50 · 10
        Appraisal appraisal = Appraisal.of(new Evidence(
                calls(new RatingCounts(5, 5, 0, 20, 20), 50, 40, Duration.ofMinutes(9)), new PromiseCounts(12, 6)));

        assertThat(points(appraisal, Criterion.SATISFACTION)).isEqualTo("66.96");
        assertThat(points(appraisal, Criterion.FIRST_CONTACT_RESOLUTION)).isEqualTo("66.96");
        assertThat(points(appraisal, Criterion.PROMISES_KEPT)).isEqualTo("43.75");
        assertThat(points(appraisal, Criterion.HANDLING_TIME)).isEqualTo("50.00");
        assertThat(appraisal.weighed()).isEqualTo(100);
        assertThat(appraisal.score()).isEqualTo("60.6");
        assertThat(appraisal.whyNoScore()).isEmpty();
    }

    @Test
    void aPartWithTooLittleEvidenceIsNeitherGoodNorBad() {
        CallCounts calls = calls(new RatingCounts(5, 5, 0, 20, 20), 50, 40, Duration.ofMinutes(9));

        Appraisal none = Appraisal.of(new Evidence(calls, NO_COMPLAINTS));
        Appraisal nineBroken = Appraisal.of(new Evidence(calls, new PromiseCounts(0, 9)));
        Appraisal tenBroken = Appraisal.of(new Evidence(calls, new PromiseCounts(0, 10)));

        assertThat(none.weighed()).isEqualTo(80);
        assertThat(none.score()).isEqualTo("64.8").isEqualTo(nineBroken.score());
        assertThat(nineBroken.part(Criterion.PROMISES_KEPT).whyNoPoints())
                .contains("too little evidence: 9 of at least 10");
        assertThat(tenBroken.score()).isLessThan(nineBroken.score());
    }

    @Test
    void withoutEnoughRatingsThereIsNoScoreHoweverGoodTheRest() {
        CallCounts calls = calls(new RatingCounts(0, 0, 0, 0, 29), 500, 500, Duration.ofMinutes(3));

        Appraisal appraisal = Appraisal.of(new Evidence(calls, new PromiseCounts(100, 0)));

        assertThat(appraisal.score()).isNull();
        assertThat(appraisal.whyNoScore()).contains("satisfaction has too little evidence: 29 of at least 30");
        assertThat(points(appraisal, Criterion.FIRST_CONTACT_RESOLUTION)).isEqualTo("99.24");
    }

    @Test
    void nothingIsKnownOfWhoDidNothing() {
        Appraisal appraisal = Appraisal.of(Evidence.NONE);

        assertThat(appraisal.score()).isNull();
        assertThat(appraisal.weighed()).isZero();
        assertThat(appraisal.parts())
                .allSatisfy(part -> assertThat(part.points()).isNull());
    }

    private static String handling(Duration mean) {
        return HandlingPoints.of(mean.toMillis() * 40, 40).toString();
    }

    private static CallCounts calls(RatingCounts ratings, long known, long resolved, Duration mean) {
        return new CallCounts(known, known, resolved, known, mean.toMillis() * known, ratings, 0, 0);
    }

    private static String points(Appraisal appraisal, Criterion criterion) {
        return String.valueOf(appraisal.part(criterion).points());
    }
}
