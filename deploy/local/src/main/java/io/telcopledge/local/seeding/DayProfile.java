package io.telcopledge.local.seeding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** When in the day, and on which days, people call and complain. */
final class DayProfile {

    private static final int MINUTES_OF_DAY = 24 * 60;

    private DayProfile() {}

    /** How many on a day, given how many on a usual one: more on Mondays and in winter, never the same. */
    static int count(double usual, LocalDate day, SplittableRandom random) {
        double weekday = day.getDayOfWeek() == DayOfWeek.MONDAY
                ? 1.25
                : day.getDayOfWeek().getValue() >= 6 ? 0.8 : 1.0;
        double season = 1 + 0.12 * Math.cos(2 * Math.PI * day.getDayOfYear() / 365.0);
        double expected = usual * weekday * season;
        return (int) Math.max(0, Math.round(expected + random.nextGaussian() * Math.sqrt(expected)));
    }

    /** A second of the day: three quarters fall into two peaks, few into the night. */
    static int secondOfDay(SplittableRandom random) {
        double kind = random.nextDouble();
        int minute;
        if (kind < 0.42) {
            minute = 10 * 60 + random.nextInt(105);
        } else if (kind < 0.68) {
            minute = 15 * 60 + random.nextInt(90);
        } else if (kind < 0.95) {
            minute = 8 * 60 + random.nextInt(14 * 60);
        } else {
            minute = random.nextInt(MINUTES_OF_DAY);
        }
        return minute * 60 + random.nextInt(60);
    }

    static boolean isPeak(int secondOfDay) {
        int hour = secondOfDay / 3600;
        return hour == 10 || hour == 11 || hour == 15 || hour == 16;
    }
}
