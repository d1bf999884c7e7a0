package io.telcopledge.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.Promise;
import io.telcopledge.reporting.commitment.file.CommitmentsFile;
import io.telcopledge.reporting.scorecard.CaseTotals;
import io.telcopledge.reporting.scorecard.Coverage;
import io.telcopledge.reporting.scorecard.QuarterEvidence;
import io.telcopledge.reporting.scorecard.QuarterFacts;
import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.scorecard.Scorecard;
import io.telcopledge.reporting.scorecard.Scoring;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutlookTextTest {

    private static final Quarter QUARTER = Quarter.parse("2021-Q1");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Scoring SCORING = new Scoring(ZONE, QUARTER.start(ZONE).plus(Duration.ofDays(76)));

    /** All that the recent days hold is a case whose time still runs. */
    @Test
    void recentDaysInWhichNothingFellDueAreAPaceToo() {
        OutlookText outlook = outlook(cases(90, 0), cases(0, 1));

        assertThat(outlook.projection()).isNotNull();
        assertThat(outlook.projection().value()).isEqualTo("100.00 %");
        assertThat(outlook.projection().counted()).isEqualTo("92 / 92 cases");
        assertThat(outlook.projection().recent()).isEqualTo("0 / 0 cases");
    }

    @Test
    void withoutAnythingCountedThereIsNothingToSay() {
        assertThat(outlook(QuarterFacts.NONE, QuarterFacts.NONE).isEmpty()).isTrue();
    }

    private static OutlookText outlook(QuarterFacts soFar, QuarterFacts recent) {
        Commitment commitment =
                CommitmentsFile.packaged().withId("complaint-answer").orElseThrow();
        Score score = SCORING.score(commitment, QUARTER, new QuarterEvidence(Map.of(QUARTER, soFar), Coverage.NONE));
        Scorecard.Line line = new Scorecard.Line(
                new Promise(List.of(commitment)),
                List.of(score),
                SCORING.project(score, recent).orElse(null));
        return OutlookText.of(line, Language.EN);
    }

    private static QuarterFacts cases(long met, long running) {
        return new QuarterFacts(List.of(new CaseTotals("complaint-answer", met, 0, running, 0)));
    }
}
