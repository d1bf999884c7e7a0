package io.telcopledge.local.seeding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** When in the day, and on which days, people call and complain: of the past and of the present. */
final class DayProfile {

    private static final double SECONDS_A_MINUTE = 60;

    /** A part of what comes in on a day, spread evenly over a time of it. */
    private record Part(double share, int fromMinute, int minutes) {

        double perSecond() {
            return share / (minutes * SECONDS_A_MINUTE);
        }

        boolean holds(int minute) {
            return minute >= fromMinute && minute < fromMinute + minutes;
        }
    }

    /** Two peaks, the working day, and some at any time: somebody has to be there at night too. */
    private static final List<Part> PARTS = List.of(
            new Part(0.38, 10 * 60, 105),
            new Part(0.26, 15 * 60, 90),
            new Part(0.24, 8 * 60, 14 * 60),
            new Part(0.12, 0, 24 * 60));

    private DayProfile() {}

    /** How many on a day, given how many on a usual one: more on Mondays and in winter, never the same. */
    static int count(double usual, LocalDate day, SplittableRandom random) {
        double expected = usual * weight(day);
        return (int) Math.max(0, Math.round(expected + random.nextGaussian() * Math.sqrt(expected)));
    }

    private static double weight(LocalDate day) {
        double weekday = day.getDayOfWeek() == DayOfWeek.MONDAY
                ? 1.25
                : day.getDayOfWeek().getValue() >= 6 ? 0.8 : 1.0;
        double season = 1 + 0.12 * Math.cos(2 * Math.PI * day.getDayOfYear() / 365.0);
        return weekday * season;
    }

    /** A second of the day: two thirds fall into the peaks, few into the night. */
    static int secondOfDay(SplittableRandom random) {
        double kind = random.nextDouble();
        Part part = PARTS.get(PARTS.size() - 1);
        for (Part candidate : PARTS) {
            if (kind < candidate.share()) {
                part = candidate;
                break;
            }
            kind -= candidate.share();
        }
        return (part.fromMinute() + random.nextInt(part.minutes())) * 60 + random.nextInt(60);
    }

    /** How busy a second is against the busiest of a usual day; more than 1 on a Monday's peak. */
    static double busyness(LocalDate day, int secondOfDay) {
        return weight(day)
                * perSecond(secondOfDay / 60)
                / perSecond(PARTS.get(0).fromMinute());
    }

    private static double perSecond(int minute) {
        return PARTS.stream()
                .filter(part -> part.holds(minute))
                .mapToDouble(Part::perSecond)
                .sum();
    }

    static boolean isPeak(int secondOfDay) {
        int hour = secondOfDay / 3600;
        return hour == 10 || hour == 11 || hour == 15 || hour == 16;
    }
}
