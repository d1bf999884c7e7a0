package io.telcopledge.kit.sla;

import static io.telcopledge.kit.calendar.Calendars.weekdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telcopledge.kit.calendar.WorkingCalendar;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets as a city sets them: working time, working days and calendar days that keep the time of day. */
class AllowanceTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final WorkingCalendar CITY = weekdays("America/New_York", "08:30-17:00");

    @ParameterizedTest
    @CsvSource({
        // Opened on a Friday: the same time of day, the weekend left out.
        "2 working days, 2022-01-21T13:47, 2022-01-25T13:47",
        // Opened on a Saturday: counted from Monday's opening.
        "1 working days, 2022-01-08T12:54:49, 2022-01-11T08:30",
        // Opened after closing: counted from the next morning.
        "1 working days, 2022-01-05T17:00, 2022-01-07T08:30",
        // Calendar days ask nobody whether it is open.
        "30 calendar days, 2022-01-08T12:54:49, 2022-02-07T12:54:49",
        // The clocks are put forward in between, and the time of day is kept.
        "3 calendar days, 2022-03-11T10:00, 2022-03-14T10:00",
        "2 working days, 2022-03-11T10:00, 2022-03-15T10:00",
        "PT17H, 2022-01-21T13:30, 2022-01-25T13:30",
    })
    void aTargetIsKeptInItsOwnTime(String allowance, LocalDateTime opened, LocalDateTime target) {
        SlaPolicy policy = new SlaPolicy("request", 1, Allowance.parse(allowance), CITY, false, List.of());

        assertThat(policy.deadline(opened.atZone(ZONE).toInstant()).atZone(ZONE).toLocalDateTime())
                .isEqualTo(target);
    }

    @Test
    void aShareOfWorkingDaysIsAShareOfTheirHours() {
        SlaPolicy policy = new SlaPolicy("request", 1, Allowance.parse("2 working days"), CITY, false, List.of(50));

        assertThat(policy.atRiskAt(
                                LocalDateTime.parse("2022-01-21T12:00")
                                        .atZone(ZONE)
                                        .toInstant(),
                                50)
                        .atZone(ZONE)
                        .toLocalDateTime())
                .isEqualTo("2022-01-24T12:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT24H", "PT0.001S", "5 working days", "10 calendar days"})
    void itReadsWhatItWrites(String text) {
        assertThat(Allowance.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PT0S", "PT-1H", "0 working days", "1001 calendar days", "5 days", "x working days"})
    void whatGivesNothingOrIsNoAllowanceIsRefused(String text) {
        assertThatThrownBy(() -> Allowance.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
