package io.telcopledge.reporting.regime;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.reporting.commitment.Bound;
import io.telcopledge.reporting.commitment.Target;
import io.telcopledge.reporting.commitment.Unit;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.verdict.Share;
import io.telcopledge.reporting.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** By when the fastest 80 % of a quarter's complaints were resolved. */
class ResolutionTimeTest {

    private static final Map<Integer, Long> IN_30_HOURS =
            Map.of(80, Duration.ofMinutes(30 * 60 + 15).toMillis());

    @Test
    void theTimeIsToldInHours() {
        RegimeFigure figure = figure(new Resolutions(20, 0, IN_30_HOURS, Share.ALL), null);

        assertThat(figure.least()).contains(new BigDecimal("30.25"));
        assertThat(figure.isExact()).isTrue();
        assertThat(figure.verdict()).isNull();
    }

    @Test
    void aRegimeMayHoldItAgainstATarget() {
        Resolutions resolutions = new Resolutions(20, 0, IN_30_HOURS, Share.ALL);

        assertThat(figure(resolutions, within(31)).verdict()).isEqualTo(Verdict.MET);
        assertThat(figure(resolutions, within(30)).verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void thereIsNoTimeAsLongAsTooFewAreResolved() {
        assertUnproven(new Resolutions(20, 0, Map.of(), Share.ALL), "fewer than 80 % of the complaints are resolved");
    }

    @Test
    void whatSourcesDoNotTellIsMissingAndNotSlow() {
        assertUnproven(new Resolutions(100, 2, IN_30_HOURS, Share.ALL), "do not tell what became of them");
        assertThat(figure(new Resolutions(100, 1, IN_30_HOURS, Share.ALL), null).least())
                .isPresent();
    }

    @Test
    void silenceOfTheSourcesIsUnprovenAndSaysSo() {
        assertUnproven(new Resolutions(20, 0, IN_30_HOURS, new Share(9, 10)), "only 90.00 % of the quarter");
    }

    @Test
    void ofFewComplaintsNothingIsTold() {
        assertUnproven(new Resolutions(10, 0, IN_30_HOURS, Share.ALL), "protect people");
        assertThat(figure(new Resolutions(11, 0, IN_30_HOURS, Share.ALL), null).least())
                .isPresent();
    }

    private static void assertUnproven(Resolutions resolutions, String reason) {
        RegimeFigure figure = figure(resolutions, within(31));
        assertThat(figure.verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(figure.least()).isEmpty();
        assertThat(figure.reason().en()).contains(reason);
    }

    private static Target within(long hours) {
        return new Target(Bound.AT_MOST, BigDecimal.valueOf(hours), Unit.HOURS, new Words("", ""));
    }

    private static RegimeFigure figure(Resolutions resolutions, @Nullable Target target) {
        Waits noCalls = new Waits(0, 0, 0, Map.of(), Share.ALL);
        return RegimeFigure.of(
                new RegimeMeasure("it", new Words("它", "it"), new Quantity.ResolutionTime(80), target),
                new RegimeFacts(true, Map.of(), noCalls, resolutions, Map.of()));
    }
}
