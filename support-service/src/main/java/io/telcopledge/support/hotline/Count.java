package io.telcopledge.support.hotline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is counted or summed up of an interval's calls; the columns of its rows are named so. */
public enum Count {
    ANSWERED(0),
    ABANDONED(1),
    /** Milliseconds that answered callers waited. */
    WAIT_MILLIS(2),
    /** Answered calls that waited at most 30 seconds: the public promise. */
    WITHIN_TARGET(3),
    RATED_1(4),
    RATED_2(5),
    RATED_3(6),
    RATED_4(7),
    RATED_5(8),
    /** Answered calls that waited no longer than the service level in force. */
    WITHIN_SERVICE_LEVEL(9),
    /** Abandoned calls that waited no longer than the short-abandon threshold in force. */
    ABANDONED_SHORT(10),
    /** Abandoned calls of which the switch does not say how long they waited; no short ones. */
    ABANDONED_UNKNOWN(11),
    /** Milliseconds that the other abandoned callers waited. */
    ABANDONED_MILLIS(12),
    /** Answered calls whose conversation's length is known. */
    TALKED(13),
    /** Milliseconds of those conversations. */
    TALK_MILLIS(14);

    private static final List<Count> RATINGS = List.of(RATED_1, RATED_2, RATED_3, RATED_4, RATED_5);

    private final int place;

    Count(int place) {
        this.place = place;
    }

    /** The answered calls with so many stars. */
    public static Count rated(int stars) {
        return RATINGS.get(stars - 1);
    }

    static List<Count> ratings() {
        return RATINGS;
    }

    /** Its place among all, from 0: that of its number in a row. */
    public int place() {
        return place;
    }

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> columns() {
        return Arrays.stream(values()).map(Count::column).toList();
    }
}
