package io.telcopledge.contracts.network;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The full state of how users of a region rated the network in the peak hours of a day; the newest revision replaces
 * the older ones. Counts only: who is called satisfied is the formula's matter.
 *
 * @param region where
 * @param day of the operator's calendar, such as {@code 2026-07-14}
 * @param peakFrom when the peak hours begin, local time such as {@code 19:00}
 * @param peakTo when they end, exclusive; after {@code peakFrom}
 * @param ratings five counts: rated 1, 2, 3, 4, 5
 * @param revision grows with each publication of the region's day
 */
public record PeakHourExperienceMeasured(
        String region, String day, String peakFrom, String peakTo, List<Long> ratings, long revision)
        implements EventData {

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    public PeakHourExperienceMeasured {
        Require.id("region", region);
        Require.day("day", day);
        time("peakFrom", peakFrom);
        time("peakTo", peakTo);
        ratings = Require.elements(
                "ratings", ratings, 5, 5, (name, count) -> Require.between(name, count, 0, Long.MAX_VALUE));
        Require.between("revision", revision, 1, Long.MAX_VALUE);
        if (peakFrom.compareTo(peakTo) >= 0) {
            throw new InvalidEvent("peakTo", "must be after peakFrom");
        }
    }

    private static void time(String field, String time) {
        Require.matching(field, time, TIME);
    }

    @Override
    public String key() {
        return region + "/" + day;
    }
}
