package io.telcopledge.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOON = Instant.parse("2026-05-15T04:00:00Z");

    @Test
    void itIsThatOfTheSevenFullDaysBeforeToday() {
        Pace pace = Pace.at(NOON, Instant.parse("2026-06-30T16:00:00Z"), ZONE);

        assertThat(pace.recentFrom()).isEqualTo("2026-05-07T16:00:00Z");
        assertThat(pace.recentTo()).isEqualTo("2026-05-14T16:00:00Z");
    }

    @Test
    void aMissThatIsHalfExpectedIsExpected() {
        Pace half = Pace.at(NOON, NOON.plusSeconds(7 * 43_200), ZONE);

        assertThat(half.toCome(0)).isZero();
        assertThat(half.toCome(1)).isEqualTo(1);
        assertThat(half.toCome(10)).isEqualTo(5);
    }

    @Test
    void nothingIsToComeOfASpanThatIsOver() {
        assertThat(Pace.at(NOON, NOON.minusSeconds(1), ZONE).toCome(10)).isZero();
    }
}
