package io.telcopledge.support.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.support.figures.Share;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceLevelFormulaTest {

    private static final Instant NINE = Instant.parse("2026-07-01T09:00:00Z");

    @Test
    void abandonedCallsCountAsKeptWhenShortOrNotAtAllOrAsNotKeptOrTheShortOnesAreLeftOut() {
        // Given 1000 answered of which 860 within 20 s, 60 abandoned of which 20 within
        CallFold fold =
                new CallFold(List.of(), new ThresholdHistory(Map.of(Instant.EPOCH, new Thresholds(20_000, 20_000))));
        for (int call = 0; call < 1_000; call++) {
            Conversation talk = new Conversation(null, null, null, null);
            fold.tell(key(call), new Handling("main", NINE, call < 860 ? 20_000L : 20_001L, null, talk, 0), 0);
        }
        for (int call = 1_000; call < 1_060; call++) {
            fold.tell(key(call), new Handling("main", NINE, call < 1_020 ? 20_000L : 20_001L, null, null, 0), 0);
        }

        // When
        IntervalCounts counts = fold.differences().values().iterator().next();

        // Then
        assertThat(share(ServiceLevelFormula.POSITIVE, counts)).isEqualTo("83.02 880/1060");
        assertThat(share(ServiceLevelFormula.IGNORED, counts)).isEqualTo("86.00 860/1000");
        assertThat(share(ServiceLevelFormula.NEGATIVE, counts)).isEqualTo("81.13 860/1060");
        assertThat(share(ServiceLevelFormula.SHORT_EXCLUDED, counts)).isEqualTo("82.69 860/1040");
    }

    @Test
    void withoutCallsThereIsNoServiceLevel() {
        for (ServiceLevelFormula formula : ServiceLevelFormula.values()) {
            assertThat(share(formula, IntervalCounts.NONE)).isEqualTo("null 0/0");
        }
    }

    @Test
    void anAbandonedCallOfUnknownWaitIsNoShortOne() {
        CallFold fold =
                new CallFold(List.of(), new ThresholdHistory(Map.of(Instant.EPOCH, new Thresholds(20_000, 20_000))));
        fold.tell(key(1), new Handling("main", NINE, null, null, null, 0), 0);

        IntervalCounts counts = fold.differences().values().iterator().next();

        assertThat(share(ServiceLevelFormula.POSITIVE, counts)).isEqualTo("0.00 0/1");
        assertThat(share(ServiceLevelFormula.SHORT_EXCLUDED, counts)).isEqualTo("0.00 0/1");
    }

    private static String share(ServiceLevelFormula formula, IntervalCounts counts) {
        Share share = Share.of(formula.numerator(counts), formula.denominator(counts));
        return share.percent() + " " + share.numerator() + "/" + share.denominator();
    }

    private static CallKey key(int call) {
        return new CallKey("/acd", "call-" + call);
    }
}
