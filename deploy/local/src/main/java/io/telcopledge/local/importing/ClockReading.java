package io.telcopledge.local.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A duration as a stop clock shows it, to milliseconds.
 *
 * @param form with the groups h, m and s
 */
record ClockReading(Pattern form, String problem) implements Conversion {

    /** {@code h:mm:ss} to milliseconds. */
    static final Conversion HOURS_MINUTES_SECONDS =
            new ClockReading(Pattern.compile("(?<h>\\d{1,4}):(?<m>[0-5]\\d):(?<s>[0-5]\\d)"), "is no h:mm:ss");

    /** {@code m:ss} to milliseconds. */
    static final Conversion MINUTES_SECONDS =
            new ClockReading(Pattern.compile("(?<h>)(?<m>\\d{1,5}):(?<s>[0-5]\\d)"), "is no m:ss");

    @Override
    public JsonNode convert(String text, String where) {
        Matcher parts = form.matcher(text);
        if (!parts.matches()) {
            throw Conversion.refusal(where, text, problem);
        }
        String hours = parts.group("h");
        long minutes = (hours.isEmpty() ? 0 : Long.parseLong(hours) * 60) + Long.parseLong(parts.group("m"));
        return LongNode.valueOf((minutes * 60 + Long.parseLong(parts.group("s"))) * 1_000);
    }
}
