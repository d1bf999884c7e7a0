package io.telcopledge.support.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.kit.sla.SlaTally;
import io.telcopledge.kit.time.Pace;
import io.telcopledge.support.hotline.IntervalCounts;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final Instant NOW = Instant.parse("2026-05-15T00:00:00Z");

    /** Fourteen days are left, and the recent span has seven. */
    private static final Pace PACE = new Pace(NOW.minus(Duration.ofDays(7)), NOW, NOW, NOW.plus(Duration.ofDays(14)));

    private static final Basis BASIS =
            new Basis(OffsetDateTime.parse("2026-05-08T00:00Z"), OffsetDateTime.parse("2026-05-15T00:00Z"), 0, null);

    private static final Completeness COMPLETE = new Completeness(1, 1);

    @Test
    void thePaceOfTheLastSevenDaysGoesOnToTheQuartersEnd() {
        CaseProjection projected = CaseProjection.of(tally(100, 100, 0), tally(10, 10, 0), COMPLETE, PACE, BASIS);

        assertThat(projected.cases()).isEqualTo(120);
        assertThat(projected.misses()).isZero();
        assertThat(projected.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aMissThatIsHalfExpectedIsExpected() {
        Pace oneDay = new Pace(NOW.minus(Duration.ofDays(7)), NOW, NOW, NOW.plus(Duration.ofDays(1)));

        assertThat(oneDay.toCome(1)).isEqualTo(1);
        assertThat(oneDay.toCome(0)).isZero();
    }

    @Test
    void whatIsMissedStaysMissedAndWhatIsUnprovenIsNotMet() {
        assertThat(CaseProjection.of(tally(5, 4, 1), tally(0, 0, 0), COMPLETE, PACE, BASIS)
                        .verdict())
                .isEqualTo(Verdict.MISSED);
        assertThat(CaseProjection.of(tally(0, 0, 0), tally(0, 0, 0), COMPLETE, PACE, BASIS)
                        .verdict())
                .isEqualTo(Verdict.UNPROVEN);
    }

    @Test
    void aPromiseAboutEachCaseHasNoMissesToSpend() {
        assertThat(CaseBudget.of(0)).isEqualTo(new CaseBudget(0, 0, 0, 0));
        assertThat(CaseBudget.of(3)).isEqualTo(new CaseBudget(0, 3, 0, 3));
    }

    @Test
    void withoutACallThereIsNoBudgetOfWaitingToSpeakOf() {
        assertThat(WaitBudget.of(IntervalCounts.NONE).leftMillis()).isNull();
    }

    private static SlaTally tally(long started, long met, long breached) {
        return new SlaTally(started, met, breached, started - met - breached, 0, 0);
    }
}
