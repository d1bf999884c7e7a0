package io.telcopledge.kit.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year; which instants lie in it is a matter of the zone.
 *
 * @param year 1 to 9999
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern FORM = Pattern.compile("([12][0-9]{3})-Q([1-4])");
    private static final Comparator<Quarter> ORDER =
            Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    public Quarter {
        if (year < 1 || year > 9999 || number < 1 || number > 4) {
            throw new IllegalArgumentException("no quarter: year " + year + ", number " + number);
        }
    }

    /**
     * Reads {@code 2026-Q3}, of the years 1000 to 2999, in which events can lie.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    @JsonCreator
    public static Quarter parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a quarter is written like 2026-Q3");
        }
        return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** The quarter that an instant lies in, on the calendar of a zone. */
    public static Quarter from(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return new Quarter(local.getYear(), (local.getMonthValue() + 2) / 3);
    }

    /** Its first instant. */
    public Instant start(ZoneId zone) {
        return LocalDate.of(year, number * 3 - 2, 1).atStartOfDay(zone).toInstant();
    }

    /** The first instant after it. */
    public Instant end(ZoneId zone) {
        return next().start(zone);
    }

    public boolean contains(Instant instant, ZoneId zone) {
        return from(instant, zone).equals(this);
    }

    public Quarter previous() {
        return minus(1);
    }

    public Quarter next() {
        return minus(-1);
    }

    /** The quarter that many quarters earlier. */
    public Quarter minus(int quarters) {
        int count = year * 4 + number - 1 - quarters;
        return new Quarter(Math.floorDiv(count, 4), Math.floorMod(count, 4) + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return ORDER.compare(this, other);
    }

    @Override
    @JsonValue
    public String toString() {
        return "%04d-Q%d".formatted(year, number);
    }
}
