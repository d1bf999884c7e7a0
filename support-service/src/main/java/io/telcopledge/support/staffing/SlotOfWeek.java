package io.telcopledge.support.staffing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A quarter of an hour of the operator's week.
 *
 * @param quarter 0 (from midnight) to 95
 */
public record SlotOfWeek(DayOfWeek day, int quarter) {

    public static final int SECONDS = 900;

    private static final int A_DAY = 96;

    public SlotOfWeek {
        if (quarter < 0 || quarter >= A_DAY) {
            throw new IllegalArgumentException("no quarter of an hour: " + quarter);
        }
    }

    static SlotOfWeek of(ZonedDateTime local) {
        return new SlotOfWeek(local.getDayOfWeek(), local.toLocalTime().toSecondOfDay() / SECONDS);
    }

    /** All 672, from Monday's midnight. */
    static List<SlotOfWeek> week() {
        List<SlotOfWeek> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int quarter = 0; quarter < A_DAY; quarter++) {
                week.add(new SlotOfWeek(day, quarter));
            }
        }
        return week;
    }

    public LocalTime start() {
        return LocalTime.ofSecondOfDay((long) quarter * SECONDS);
    }
}
