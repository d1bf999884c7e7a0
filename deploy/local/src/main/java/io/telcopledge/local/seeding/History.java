package io.telcopledge.local.seeding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;

/** The operator's ordinary days, one after the other without end. Each day is planned from a seed of its own. */
final class History implements EventPlan {

    /** The volume of a usual day; small, so that two years fit into a minute. */
    private static final double CALLS = 20;

    /**
     * Of a day of late: what the present has too, so that the weeks that staffing looks at say what to expect of it.
     */
    private static final double CALLS_LATELY = 240;

    private static final int WEEKS_LATELY = 8;

    private static final double COMPLAINTS = 2.6;
    private static final double ACCESSES = 3.5;

    private final LocalDate origin;
    private final ZoneId zone;
    private final Agenda agenda = new Agenda();
    private LocalDate next;

    /** @param origin the first day */
    History(LocalDate origin, ZoneId zone) {
        this.origin = origin;
        this.zone = zone;
        this.next = origin;
    }

    @Override
    public List<PlannedEvent> upTo(Instant time) {
        while (!next.atStartOfDay(zone).toInstant().isAfter(time)) {
            plan(next);
            next = next.plusDays(1);
        }
        return agenda.takeUpTo(time);
    }

    private void plan(LocalDate day) {
        SplittableRandom random = new SplittableRandom(day.toEpochDay());
        QuarterStory story = QuarterStory.of(day, origin);
        double volume = story.volume() / 100.0;
        int calls = DayProfile.count((isLate(day) ? CALLS_LATELY : CALLS) * volume, day, random);
        for (int i = 0; i < calls; i++) {
            int second = DayProfile.secondOfDay(random);
            // 73 % of the calls come in the peaks, so that the factors leave the quarter's mean as it is.
            double wait = story.meanWaitSeconds() * (DayProfile.isPeak(second) ? 1.05 : 0.866);
            agenda.addAll(CallPlan.of(day + "-" + i, at(day, second), wait, random));
        }
        int complaints = DayProfile.count(COMPLAINTS * volume, day, random);
        for (int i = 0; i < complaints; i++) {
            ComplaintPlan complaint =
                    ComplaintPlan.past("C-" + day + "-" + i, at(day, DayProfile.secondOfDay(random)), story, random);
            agenda.addAll(complaint.events(Customer.any(random), random));
        }
        int accesses = DayProfile.count(ACCESSES, day, random);
        for (int i = 0; i < accesses; i++) {
            agenda.addAll(List.of(AccessPlan.any(day + "-" + i, at(day, DayProfile.secondOfDay(random)), random)));
        }
        planServices(day, story, random);
    }

    /** Of the running quarter, or of the weeks before it. */
    private boolean isLate(LocalDate day) {
        return !day.isBefore(QuarterStory.runningFrom(origin).minusWeeks(WEEKS_LATELY));
    }

    private void planServices(LocalDate day, QuarterStory story, SplittableRandom random) {
        agenda.addAll(new NetworkPlan(day, zone, story).events(origin, random));
        agenda.addAll(new PrivacyPlan(day, zone, story).events(random));
        agenda.addAll(new FeedbackPlan(day, zone).events(origin, random));
    }

    private Instant at(LocalDate day, int secondOfDay) {
        return day.atStartOfDay(zone).plusSeconds(secondOfDay).toInstant();
    }
}
