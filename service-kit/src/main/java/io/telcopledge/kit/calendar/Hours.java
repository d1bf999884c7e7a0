package io.telcopledge.kit.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a day on the wall's clock: open from its begin, closed from its end on.
 *
 * @param from seconds from midnight, 0 to 86,399
 * @param to seconds from midnight, above {@code from}, up to 86,400: the midnight that ends the day, which 23:59 is not
 */
public record Hours(int from, int to) {

    /** The seconds that a clock on the wall counts in a day. */
    static final int DAY = 86_400;

    /** From midnight to midnight. */
    public static final Hours ALL_DAY = new Hours(0, DAY);

    private static final String TIME = "([0-9]{2}):([0-5][0-9])(?::([0-5][0-9]))?";
    private static final Pattern FORM = Pattern.compile(TIME + "-" + TIME);

    public Hours {
        if (from < 0 || to <= from || to > DAY) {
            throw new IllegalArgumentException("hours end after they begin, within one day");
        }
    }

    /**
     * Reads {@code 08:30-12:00}; seconds may follow, and {@code 24:00} is the midnight that ends the day.
     *
     * @throws IllegalArgumentException when the text has another form or ends before it begins
     */
    @JsonCreator
    public static Hours parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("hours are written like 08:30-12:00");
        }
        return new Hours(seconds(matcher, 1), seconds(matcher, 4));
    }

    private static int seconds(Matcher matcher, int group) {
        String seconds = matcher.group(group + 2);
        return (Integer.parseInt(matcher.group(group)) * 60 + Integer.parseInt(matcher.group(group + 1))) * 60
                + (seconds == null ? 0 : Integer.parseInt(seconds));
    }

    @Override
    @JsonValue
    public String toString() {
        return time(from) + "-" + time(to);
    }

    private static String time(int seconds) {
        String minutes = "%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? minutes : minutes + ":%02d".formatted(seconds % 60);
    }
}
