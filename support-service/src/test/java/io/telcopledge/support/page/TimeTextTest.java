package io.telcopledge.support.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.time.OperatorTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTextTest {

    private static final OperatorTime SHANGHAI = new OperatorTime(
            Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC), ZoneId.of("Asia/Shanghai"));
    private static final TimeText EN = new TimeText(Language.EN, SHANGHAI);
    private static final TimeText ZH = new TimeText(Language.ZH, SHANGHAI);

    @ParameterizedTest
    @CsvSource({
        "PT59S, 59 s, 59 秒",
        "PT1M59S, 1 min, 1 分钟",
        "PT3H5M, 3 h 5 min, 3 小时 5 分",
        "PT48H, 48 h, 48 小时",
        "PT71H59M, 71 h 59 min, 71 小时 59 分",
        "P14D, 14 d, 14 天",
        "P3DT5H, 3 d 5 h, 3 天 5 小时"
    })
    void aDurationIsItsTwoLargestUnits(Duration duration, String en, String zh) {
        assertThat(EN.duration(duration)).isEqualTo(en);
        assertThat(ZH.duration(duration)).isEqualTo(zh);
    }

    @Test
    void whatIsOverdueIsNeverReadAsLeft() {
        assertThat(EN.left(Duration.ofHours(2))).isEqualTo("2 h left");
        assertThat(EN.left(Duration.ofHours(-2))).isEqualTo("overdue by 2 h");
        assertThat(ZH.left(Duration.ofHours(2))).isEqualTo("剩余 2 小时");
        assertThat(ZH.left(Duration.ofHours(-2))).isEqualTo("超时 2 小时");
    }

    @Test
    void anInstantIsReadOnTheOperatorsClock() {
        Instant newYear = Instant.parse("2026-12-31T16:00:00Z");

        assertThat(EN.second(newYear)).isEqualTo("2027-01-01 00:00:00");
        assertThat(EN.minute(newYear.minusMillis(1))).isEqualTo("12-31 23:59");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-03-01T07:56:00Z, 2016-03-01 15:56",
        "2025-12-31T15:59:00Z, 2025-12-31 23:59",
        "2025-12-31T16:00:00Z, 01-01 00:00",
        "2026-12-31T16:00:00Z, 2027-01-01 00:00"
    })
    void aDayOfAnotherYearSaysWhichOne(Instant at, String text) {
        assertThat(EN.minute(at)).isEqualTo(text);
    }
}
