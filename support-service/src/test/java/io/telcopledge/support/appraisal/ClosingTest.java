package io.telcopledge.support.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.kit.time.Quarter;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Quarter SECOND = new Quarter(2026, 2);
    private static final Instant THREE_DAYS_LATER = Instant.parse("2026-07-03T16:00:00Z");

    @Test
    void aQuarterIsClosedThreeDaysAfterTheOperatorsLastMidnight() {
        assertThat(Closing.isClosed(SECOND, THREE_DAYS_LATER, SHANGHAI)).isTrue();
        assertThat(Closing.isClosed(SECOND, THREE_DAYS_LATER.minusNanos(1), SHANGHAI))
                .isFalse();
    }

    @Test
    void theFirstOpenQuarterFollowsTheLastThatIsClosed() {
        assertThat(Closing.firstOpen(THREE_DAYS_LATER, SHANGHAI)).isEqualTo(new Quarter(2026, 3));
        assertThat(Closing.firstOpen(THREE_DAYS_LATER.minusNanos(1), SHANGHAI)).isEqualTo(SECOND);
    }
}
