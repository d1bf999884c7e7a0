package io.telcopledge.local.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({"0, 0", "109, 109000", "0.25, 250", "1e2, 100000"})
    void secondsBecomeMillis(String seconds, long millis) {
        assertThat(Conversion.SECONDS.convert(seconds, "wait").longValue()).isEqualTo(millis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12s", "1.2345", "NaN", "1,5"})
    void whatIsNoSecondsIsRefused(String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Conversion.SECONDS.convert(text, "wait"));
    }

    @ParameterizedTest
    @CsvSource({"0:00:00, 0", "0:02:23, 143000", "101:00:01, 363601000"})
    void hoursMinutesAndSecondsBecomeMillis(String clock, long millis) {
        assertThat(ClockReading.HOURS_MINUTES_SECONDS.convert(clock, "talk").longValue())
                .isEqualTo(millis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2:23", "0:60:00", "0:2:3", "-1:00:00"})
    void whatIsNoClockIsRefused(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ClockReading.HOURS_MINUTES_SECONDS.convert(text, "talk"));
    }

    @ParameterizedTest
    @CsvSource({
        "22-04-2015 3:53:50 PM, 2015-04-22T07:53:50Z",
        "4/8/2015 10:22:56 AM, 2015-04-08T02:22:56Z",
        "12/31/2015 12:00:00 am, 2015-12-30T16:00:00Z"
    })
    void twoFormatsInOneColumnAreTriedInOrder(String local, String instant) {
        LocalTimes times = LocalTimes.of(List.of("dd-MM-yyyy h:mm:ss a", "M/d/yyyy h:mm:ss a"), SHANGHAI);

        assertThat(times.convert(local, "Date").textValue()).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-04-2015 1:00:00 PM", "13/13/2015 1:00:00 PM", "04-22-2015 1:00:00 PM", "22-04-2015"})
    void aDateThatFitsNoPatternIsNotBentIntoOne(String local) {
        LocalTimes times = LocalTimes.of(List.of("dd-MM-yyyy h:mm:ss a", "M/d/yyyy h:mm:ss a"), SHANGHAI);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> times.convert(local, "Date"));
    }

    @Test
    void aTwoDigitYearIsOfThisCentury() {
        LocalTimes times = LocalTimes.of(List.of("d-MMM-yy H:mm"), SHANGHAI);

        assertThat(times.convert("1-Jan-21 9:12", "Date").textValue()).isEqualTo("2021-01-01T01:12:00Z");
    }

    @Test
    void aTimeThatClocksSkippedIsRefusedAndOneThatTheyShowTwiceIsTheEarlier() {
        LocalTimes times = LocalTimes.of(List.of("yyyy-MM-dd HH:mm"), ZoneId.of("America/New_York"));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> times.convert("2024-03-10 02:30", "Date"));
        assertThat(times.convert("2024-11-03 01:30", "Date").textValue()).isEqualTo("2024-11-03T05:30:00Z");
    }

    @Test
    void aWordThatTheMapDoesNotNameIsRefused() {
        DataLine.Row row = Mappings.call(1, "perhaps", "", "", "");
        FieldSource source = new FieldSource.Looked(new TextSource.Column("answered"), Map.of());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> source.valueOf(row))
                .withMessage("column 'answered': 'perhaps' is not in the mapping's map");
    }

    @ParameterizedTest
    @CsvSource({
        "43563.3590277778, 2019-04-08T00:37:00Z",
        "2023/7/5 下午 3:05, 2023-07-05T07:05:00Z",
        "2023-07-05T15:05:00+02:00, 2023-07-05T13:05:00Z"
    })
    void serialDatesChineseHalvesOfADayAndOffsetsAreRead(String written, String instant) {
        LocalTimes times =
                LocalTimes.of(List.of("uuuu/M/d a h:mm", "serial-date", "uuuu-MM-dd'T'HH:mm:ssXXX"), SHANGHAI);

        assertThat(times.convert(written, "Date").textValue()).isEqualTo(instant);
    }

    @Test
    void aSerialNumberWithoutATimeOfDayIsNoTime() {
        LocalTimes times = LocalTimes.of(List.of("serial-date"), SHANGHAI);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> times.convert("43563", "Date"));
    }
}
