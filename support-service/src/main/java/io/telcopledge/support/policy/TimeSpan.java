package io.telcopledge.support.policy;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import io.telcopledge.kit.calendar.Hours;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a day as they are written down.
 *
 * @param from such as {@code 08:30}
 * @param to such as {@code 12:00}; {@code 24:00} is the midnight that ends the day, {@code 23:59} a minute before it
 */
public record TimeSpan(@Nullable String from, @Nullable String to) {

    private static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final Pattern BEGIN = Pattern.compile(CLOCK);
    private static final Pattern END = Pattern.compile(CLOCK + "|24:00");

    /** @throws InvalidEvent naming {@code from} or {@code to} of the field */
    Hours hours(String field) {
        String begin = time(field + ".from", from, BEGIN, "must be a time of day such as 08:30");
        String end = time(field + ".to", to, END, "must be a time of day such as 17:30, or 24:00");
        if (end.compareTo(begin) <= 0) {
            throw new InvalidEvent(field + ".to", "must be later than from: hours end within their day");
        }
        return Hours.parse(begin + "-" + end);
    }

    private static String time(String field, @Nullable String text, Pattern form, String rule) {
        String present = Require.present(field, text);
        if (!form.matcher(present).matches()) {
            throw new InvalidEvent(field, rule);
        }
        return present;
    }
}
