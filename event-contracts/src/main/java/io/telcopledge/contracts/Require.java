package io.telcopledge.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks that event records make of their fields. Each refuses with {@link InvalidEvent}, quoting no value. */
public final class Require {

    /** Longest identifier, name or reference, in Unicode code points. */
    public static final int ID_LENGTH = 200;

    private static final Pattern MONTH = Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("[12][0-9]{3}-Q[1-4]");
    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final String NO_DAY = "must be a day such as 2026-07-14";

    private Require() {}

    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidEvent(field, "is required");
        }
        return value;
    }

    /** An identifier or short name: 1 to {@value #ID_LENGTH} characters. */
    public static String id(String field, @Nullable String value) {
        return text(field, value, ID_LENGTH, TextRule.LINE);
    }

    public static @Nullable String optionalId(String field, @Nullable String value) {
        return value == null ? null : id(field, value);
    }

    /** A text of 1 to {@code longest} characters, of one or more lines, without what {@link TextRule#PROSE} forbids. */
    public static String text(String field, @Nullable String value, int longest) {
        return text(field, value, longest, TextRule.PROSE);
    }

    /** A name or the like: 1 to {@code longest} characters in one line. */
    public static String line(String field, @Nullable String value, int longest) {
        return text(field, value, longest, TextRule.LINE);
    }

    private static String text(String field, @Nullable String value, int longest, TextRule rule) {
        String text = present(field, value);
        // JSON Schema counts code points, so that an emoji is one character here too.
        int length = text.codePointCount(0, text.length());
        if (length == 0 || length > longest) {
            throw new InvalidEvent(field, "must have 1 to " + longest + " characters, has " + length);
        }
        rule.problemOf(text).ifPresent(problem -> {
            throw new InvalidEvent(field, problem);
        });
        return text;
    }

    /** An instant that {@link Rfc3339} can write and read again. */
    public static Instant instant(String field, @Nullable Instant value) {
        Instant instant = present(field, value);
        if (!Rfc3339.covers(instant)) {
            throw new InvalidEvent(field, "must lie in the years 1000 to 2999");
        }
        return instant;
    }

    public static @Nullable Instant optionalInstant(String field, @Nullable Instant value) {
        return value == null ? null : instant(field, value);
    }

    /** A month of the operator's calendar, such as {@code 2026-07}. */
    public static String month(String field, @Nullable String value) {
        return formed(field, value, MONTH, "must be a month such as 2026-07");
    }

    /** A quarter of the operator's calendar, such as {@code 2026-Q3}. */
    public static String quarter(String field, @Nullable String value) {
        return formed(field, value, QUARTER, "must be a quarter such as 2026-Q3");
    }

    /** A day of the operator's calendar, such as {@code 2026-07-14}. */
    public static String day(String field, @Nullable String value) {
        String day = formed(field, value, DAY, NO_DAY);
        try {
            return LocalDate.parse(day).toString();
        } catch (DateTimeParseException notInCalendar) {
            throw new InvalidEvent(field, NO_DAY);
        }
    }

    private static String formed(String field, @Nullable String value, Pattern form, String rule) {
        String text = present(field, value);
        if (!form.matcher(text).matches()) {
            throw new InvalidEvent(field, rule);
        }
        return text;
    }

    public static String matching(String field, @Nullable String value, Pattern pattern) {
        String text = present(field, value);
        if (!pattern.matcher(text).matches()) {
            throw new InvalidEvent(field, "must match " + pattern.pattern());
        }
        return text;
    }

    public static long between(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw new InvalidEvent(field, "must be from " + least + " to " + most);
        }
        return value;
    }

    public static @Nullable Long optionalBetween(String field, @Nullable Long value, long least, long most) {
        return value == null ? null : (Long) between(field, value, least, most);
    }

    /** A list of {@code least} to {@code most} elements, each checked under its own name, such as {@code spans[0]}. */
    public static <T> List<T> elements(
            String field, @Nullable List<T> values, int least, int most, BiConsumer<String, T> check) {
        List<T> elements = present(field, values);
        if (elements.size() < least || elements.size() > most) {
            throw new InvalidEvent(field, "must have " + least + " to " + most + " elements, has " + elements.size());
        }
        for (int i = 0; i < elements.size(); i++) {
            String name = field + "[" + i + "]";
            check.accept(name, present(name, elements.get(i)));
        }
        return List.copyOf(elements);
    }
}
