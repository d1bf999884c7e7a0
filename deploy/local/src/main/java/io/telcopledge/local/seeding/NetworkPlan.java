package io.telcopledge.local.seeding;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.network.CoverageAssessed;
import io.telcopledge.contracts.network.CoverageMethod;
import io.telcopledge.contracts.network.CoverageWeighting;
import io.telcopledge.contracts.network.NetworkReportPublished;
import io.telcopledge.contracts.network.PeakHourExperienceMeasured;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A day of the network: ratings of the peak hours each day, coverage and its report each month. */
record NetworkPlan(LocalDate day, ZoneId zone, QuarterStory story) {

    private static final int RATINGS_A_DAY = 60;
    private static final int THRESHOLD_DBM = -105;
    private static final int ASSESSED_ON = 5;
    private static final int PUBLISHED_ON = 8;
    private static final int PUBLISHED_LATE_ON = 14;
    private static final int DUE_BEFORE = 11;

    /**
     * A region that owes an assessment each month.
     *
     * @param better than the story's coverage by, in hundredths of a percent
     */
    private record Region(String name, long population, int better) {}

    private static final List<Region> REGIONS = List.of(
            new Region("shanghai", 24_870_000, 60),
            new Region("jiangsu", 85_260_000, 10),
            new Region("zhejiang", 66_700_000, 0),
            new Region("anhui", 61_230_000, -40));

    /** @param origin the first day of the history: nothing is assessed of a month before it */
    List<PlannedEvent> events(LocalDate origin, SplittableRandom random) {
        List<PlannedEvent> events = new ArrayList<>();
        YearMonth month = YearMonth.from(day).minusMonths(1);
        for (Region region : REGIONS) {
            events.add(said(at(24), "peak/" + region.name() + "/" + day, rated(region, random)));
            if (day.getDayOfMonth() == ASSESSED_ON && !month.isBefore(YearMonth.from(origin))) {
                events.add(said(at(9), "coverage/" + region.name() + "/" + month, assessed(region, month)));
            }
        }
        if (day.getDayOfMonth() == (story.lateReports() ? PUBLISHED_LATE_ON : PUBLISHED_ON)) {
            Instant due = start(day.withDayOfMonth(DUE_BEFORE));
            events.add(said(
                    at(10), "network-report/" + month, new NetworkReportPublished(month.toString(), at(10), due, 1)));
        }
        return events;
    }

    private PeakHourExperienceMeasured rated(Region region, SplittableRandom random) {
        long[] ratings = new long[5];
        for (int i = 0; i < RATINGS_A_DAY; i++) {
            boolean satisfied = random.nextInt(1_000) < story.satisfiedPerMille();
            ratings[satisfied ? random.nextInt(5) < 3 ? 4 : 3 : random.nextInt(3)]++;
        }
        return new PeakHourExperienceMeasured(
                region.name(),
                day.toString(),
                "19:00",
                "22:00",
                List.of(ratings[0], ratings[1], ratings[2], ratings[3], ratings[4]),
                1);
    }

    private CoverageAssessed assessed(Region region, YearMonth month) {
        long covered = region.population() * (story.coveredPerTenThousand() + region.better()) / 10_000;
        return new CoverageAssessed(
                region.name(),
                month.toString(),
                CoverageMethod.DRIVE_TEST,
                CoverageWeighting.POPULATION,
                THRESHOLD_DBM,
                covered,
                region.population(),
                1);
    }

    private static PlannedEvent said(Instant time, String id, EventData data) {
        return new PlannedEvent(SourceSystem.NETWORK, id, time, data);
    }

    private Instant at(int hour) {
        return start(day).plusSeconds(hour * 3_600L);
    }

    private Instant start(LocalDate of) {
        return of.atStartOfDay(zone).toInstant();
    }
}
