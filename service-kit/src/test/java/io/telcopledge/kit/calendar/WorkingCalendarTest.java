package io.telcopledge.kit.calendar;

import static io.telcopledge.kit.calendar.Calendars.everyDay;
import static io.telcopledge.kit.calendar.Calendars.holiday;
import static io.telcopledge.kit.calendar.Calendars.special;
import static io.telcopledge.kit.calendar.Calendars.weekdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Working time on the time line. */
class WorkingCalendarTest {

    private static final String SHANGHAI = "Asia/Shanghai";
    private static final String BERLIN = "Europe/Berlin";
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aMinuteBeforeMidnightIsNotMidnight() {
        Instant evening = at("2026-06-01T23:00", SHANGHAI);
        Instant morning = at("2026-06-02T01:00", SHANGHAI);

        assertThat(everyDay(SHANGHAI, "00:00-24:00").between(evening, morning)).isEqualTo(HOUR.multipliedBy(2));
        assertThat(everyDay(SHANGHAI, "00:00-23:59").between(evening, morning)).isEqualTo(Duration.ofMinutes(119));
        assertThat(everyDay(SHANGHAI, "00:00-24:00").isAroundTheClock()).isTrue();
        assertThat(everyDay(SHANGHAI, "00:00-23:59").isAroundTheClock()).isFalse();
    }

    @Test
    void aroundTheClockCountsEverySecondAlsoWhenClocksArePutForwardAndBack() {
        for (String night : List.of("2026-03-28T12:00", "2026-10-24T12:00")) {
            Instant start = at(night, BERLIN);

            assertThat(WorkingCalendar.AROUND_THE_CLOCK.add(start, Duration.ofHours(24)))
                    .isEqualTo(start.plus(Duration.ofHours(24)));
            assertThat(everyDay(BERLIN, "00:00-24:00").between(start, start.plus(Duration.ofHours(24))))
                    .isEqualTo(Duration.ofHours(24));
        }
    }

    @Test
    void aSplitDayCountsBothHalvesAndNotTheBreak() {
        WorkingCalendar desk = weekdays(SHANGHAI, "09:00-12:00 13:30-18:00");

        assertThat(desk.add(at("2026-06-01T11:00", SHANGHAI), HOUR.multipliedBy(2)))
                .isEqualTo(at("2026-06-01T14:30", SHANGHAI));
        assertThat(desk.isOpen(at("2026-06-01T12:00", SHANGHAI))).isFalse();
        assertThat(desk.nextOpening(at("2026-06-01T12:00", SHANGHAI))).isEqualTo(at("2026-06-01T13:30", SHANGHAI));
    }

    @Test
    void whatEndsWithTheDayIsDoneOnThatDayNotOnTheNext() {
        assertThat(weekdays(SHANGHAI, "09:00-17:00").add(at("2026-06-05T09:00", SHANGHAI), HOUR.multipliedBy(8)))
                .isEqualTo(at("2026-06-05T17:00", SHANGHAI));
    }

    @Test
    void aHolidayIsSkippedAndAMakeUpSundayIsWorked() {
        // The days of a Spring Festival week as China publishes them: seven off, a weekend day worked for them.
        WorkingCalendar desk = weekdays(
                SHANGHAI,
                "09:00-17:00",
                special("2026-02-14", "make-up day", "09:00-17:00"),
                holiday("2026-02-16", "Spring Festival"),
                holiday("2026-02-17", "Spring Festival"));

        assertThat(desk.plusWorkingDays(at("2026-02-13T10:00", SHANGHAI), 2))
                .isEqualTo(at("2026-02-18T10:00", SHANGHAI)
                        .atZone(ZoneId.of(SHANGHAI))
                        .toLocalDate());
        assertThat(desk.days(at("2026-02-13T00:00", SHANGHAI), at("2026-02-16T23:00", SHANGHAI)))
                .extracting(CalendarDay::counted, CalendarDay::skipped, CalendarDay::note)
                .containsExactly(
                        tuple(HOUR.multipliedBy(8), null, null),
                        tuple(HOUR.multipliedBy(8), null, "make-up day"),
                        tuple(Duration.ZERO, "weekend", null),
                        tuple(Duration.ZERO, "Spring Festival", null));
    }

    @Test
    void aHalfDayHasHoursOfItsOwn() {
        WorkingCalendar desk = weekdays(SHANGHAI, "09:00-17:00", special("2026-06-01", "half day", "09:00-12:00"));

        assertThat(desk.add(at("2026-06-01T11:00", SHANGHAI), HOUR.multipliedBy(2)))
                .isEqualTo(at("2026-06-02T10:00", SHANGHAI));
    }

    @Test
    void theHourThatIsSkippedIsNotWorkedAndTheHourThatComesTwiceIsWorkedTwice() {
        WorkingCalendar night = everyDay(BERLIN, "00:00-06:00");

        assertThat(night.between(at("2026-03-29T00:00", BERLIN), at("2026-03-29T12:00", BERLIN)))
                .isEqualTo(HOUR.multipliedBy(5));
        assertThat(night.between(at("2026-10-25T00:00", BERLIN), at("2026-10-25T12:00", BERLIN)))
                .isEqualTo(HOUR.multipliedBy(7));
        assertThat(everyDay(BERLIN, "02:30-04:00").nextOpening(at("2026-03-29T00:00", BERLIN)))
                .isEqualTo(at("2026-03-29T03:00", BERLIN));
    }

    @Test
    void aCalendarThatIsNeverOpenIsRefused() {
        assertThatThrownBy(() -> new WorkingCalendar(
                        "never", 1, ZoneId.of(SHANGHAI), Map.of(DayOfWeek.MONDAY, List.of()), List.of()))
                .hasMessageContaining("never open");
        WorkingCalendar once = new WorkingCalendar(
                "once", 1, ZoneId.of(SHANGHAI), Map.of(), List.of(special("2026-06-01", "opening day", "09:00-10:00")));

        assertThatThrownBy(() -> once.add(at("2026-06-01T00:00", SHANGHAI), HOUR.multipliedBy(2)))
                .isInstanceOf(NeverOpen.class);
    }

    @Test
    void hoursThatOverlapAreRefusedAndHoursThatTouchAreOne() {
        assertThatThrownBy(() -> weekdays(SHANGHAI, "09:00-12:00 11:00-13:00")).hasMessageContaining("overlap");
        assertThat(weekdays(SHANGHAI, "12:00-13:00 09:00-12:00").week().get(DayOfWeek.MONDAY))
                .containsExactly(Hours.parse("09:00-13:00"));
        assertThatThrownBy(() -> Hours.parse("18:00-09:00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hours.parse("09:00-24:01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsAddedIsWhatLiesBetween() {
        List<WorkingCalendar> calendars = List.of(
                weekdays(BERLIN, "08:15-12:00 12:45-17:30", holiday("2026-04-03", "Good Friday")),
                everyDay(BERLIN, "00:00-02:30 03:15-24:00"),
                everyDay("America/New_York", "22:00-24:00"),
                WorkingCalendar.AROUND_THE_CLOCK);
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            WorkingCalendar calendar = calendars.get(random.nextInt(calendars.size()));
            Instant start = at("2026-03-20T00:00", BERLIN).plusSeconds(random.nextInt(60 * 86_400));
            Duration working = Duration.ofSeconds(random.nextInt(1, 400_000));

            Instant end = calendar.add(start, working);

            assertThat(calendar.between(start, end)).as("seed %d", seed).isEqualTo(working);
            assertThat(calendar.between(start, end.minusMillis(1)))
                    .as("seed %d", seed)
                    .isLessThan(working);
            Instant middle = start.plusSeconds(random.nextInt(400_000));
            assertThat(calendar.between(start, middle)
                            .plus(calendar.between(middle, middle.isAfter(end) ? middle : end)))
                    .as("seed %d", seed)
                    .isEqualTo(calendar.between(start, middle.isAfter(end) ? middle : end));
        }
    }

    private static Instant at(String local, String zone) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }
}
