package io.telcopledge.support.gaming;

import static io.telcopledge.support.gaming.Deed.Kind.ANSWERED;
import static io.telcopledge.support.gaming.Deed.Kind.MADE_COMPLEX;
import static io.telcopledge.support.gaming.Deed.Kind.MADE_STANDARD;
import static io.telcopledge.support.gaming.Deed.Kind.PAUSED;
import static io.telcopledge.support.gaming.Deed.Kind.REOPENED;
import static io.telcopledge.support.gaming.Deed.Kind.RESOLVED;
import static io.telcopledge.support.gaming.TrailOf.ANSWER;
import static io.telcopledge.support.gaming.TrailOf.RESOLUTION;
import static io.telcopledge.support.gaming.TrailOf.hour;
import static io.telcopledge.support.gaming.TrailOf.promised;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseRulesTest {

    private final CaseRule reclassification = new LateReclassification(ANSWER, RESOLUTION);
    private final CaseRule pause = new LatePause();
    private final CaseRule reopening = new ResolveAndReopen();

    @Test
    void standardMadeComplexInTheLastQuarterOfTheAnswersTimeIsFound() {
        Trail trail = promised(ANSWER, 24, null).then(MADE_COMPLEX, 18, "anna").trail();

        assertThat(reclassification.check(trail))
                .contains(new Check(
                        GamingRule.LATE_RECLASSIFICATION,
                        "anna",
                        hour(18),
                        new Check.Seen(hour(18), ANSWER, 75, 1, "complex")));
    }

    @Test
    void theSameASecondEarlierIsOrdinaryWork() {
        Trail trail = promised(ANSWER, 24, null)
                .then(MADE_COMPLEX, 18 - 1 / 3600.0, "anna")
                .trail();

        assertThat(found(reclassification, trail)).isNull();
    }

    @Test
    void complexMadeStandardIsFoundWhereTheResolutionIsNearlyDueForItEndsThatClock() {
        Trail trail = promised(ANSWER, 24, 5.0)
                .and(RESOLUTION, 48, 47.0)
                .then(ANSWERED, 5, "anna")
                .then(MADE_STANDARD, 47, "ben")
                .trail();

        assertThat(reclassification.check(trail))
                .get()
                .extracting(
                        Check::agent,
                        check -> check.found() == null ? null : check.found().usedPercent())
                .containsExactly("ben", 97);
    }

    @Test
    void standardMadeComplexDoesNotHelpAgainstTheResolutionAndComplexMadeStandardNotAgainstTheAnswer() {
        Trail madeComplex =
                promised(RESOLUTION, 48, null).then(MADE_COMPLEX, 40, "anna").trail();
        Trail madeStandard =
                promised(ANSWER, 24, null).then(MADE_STANDARD, 20, "anna").trail();

        assertThat(found(reclassification, madeComplex)).isNull();
        assertThat(found(reclassification, madeStandard)).isNull();
    }

    @Test
    void whatHappensAfterTheDeadlineHidesNothingAndIsNotFound() {
        Trail trail =
                promised(ANSWER, 24, null).then(MADE_COMPLEX, 24.1, "anna").trail();

        assertThat(found(reclassification, trail)).isNull();
    }

    @Test
    void whatWasAnsweredBeforeTheLastQuarterGivesNoOccasionAndIsNotCounted() {
        Trail trail = promised(ANSWER, 24, 17.9).then(ANSWERED, 17.9, "anna").trail();

        assertThat(reclassification.check(trail)).isEmpty();
        assertThat(pause.check(trail)).isEmpty();
    }

    @Test
    void anHonestLateAnswerIsCountedAmongTheOccasionsOfWhoAnswered() {
        Trail trail = promised(ANSWER, 24, 20.0).then(ANSWERED, 20, "anna").trail();

        assertThat(reclassification.check(trail))
                .contains(new Check(GamingRule.LATE_RECLASSIFICATION, "anna", hour(18), null));
        assertThat(pause.check(trail)).contains(new Check(GamingRule.LATE_PAUSE, "anna", hour(18), null));
    }

    @Test
    void aPauseShortlyBeforeTheDeadlineIsFound() {
        Trail trail = promised(ANSWER, 24, null).then(PAUSED, 23.5, "anna").trail();

        assertThat(found(pause, trail)).isEqualTo(new Check.Seen(hour(23.5), ANSWER, 97, 1, null));
    }

    @Test
    void anEarlyPauseIsNot() {
        Trail trail = promised(ANSWER, 24, null).then(PAUSED, 2, "anna").trail();

        assertThat(found(pause, trail)).isNull();
    }

    @Test
    void aResolutionThatWasTakenBackIsAscribedToWhoResolved() {
        Trail trail = promised(RESOLUTION, 48, null)
                .then(RESOLVED, 10, "anna")
                .then(REOPENED, 20, "customer")
                .then(RESOLVED, 30, "ben")
                .trail();

        assertThat(reopening.check(trail))
                .contains(new Check(
                        GamingRule.RESOLVE_AND_REOPEN,
                        "anna",
                        hour(10),
                        new Check.Seen(hour(10), null, null, 1, "reopened")));
    }

    @Test
    void resolveAndReopenAgainAndAgainIsOneComplaintWithTheNumberOfTimes() {
        Trail trail = promised(RESOLUTION, 48, null)
                .then(RESOLVED, 10, "anna")
                .then(REOPENED, 11, null)
                .then(RESOLVED, 12, "anna")
                .then(REOPENED, 13, null)
                .trail();

        assertThat(reopening.check(trail))
                .get()
                .extracting(check -> check.found() == null ? 0 : check.found().times())
                .isEqualTo(2);
    }

    @Test
    void aResolutionThatLastedCountsForWhoResolvedAndAnUnresolvedComplaintForNobody() {
        Trail lasting =
                promised(RESOLUTION, 48, null).then(RESOLVED, 10, "anna").trail();
        Trail open = promised(RESOLUTION, 48, null).then(ANSWERED, 10, "anna").trail();

        assertThat(reopening.check(lasting)).contains(new Check(GamingRule.RESOLVE_AND_REOPEN, "anna", hour(10), null));
        assertThat(reopening.check(open)).isEmpty();
    }

    private static Check.@org.jspecify.annotations.Nullable Seen found(CaseRule rule, Trail trail) {
        return rule.check(trail).orElseThrow().found();
    }
}
