package io.telcopledge.contracts;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks that event records make of their fields. Each refuses with {@link InvalidEvent}, quoting no value. */
public final class Require {

    /** Longest identifier, name or reference, in Unicode code points. */
    public static final int ID_LENGTH = 200;

    private Require() {}

    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidEvent(field, "is required");
        }
        return value;
    }

    /** An identifier or short name: 1 to {@value #ID_LENGTH} characters. */
    public static String id(String field, @Nullable String value) {
        return text(field, value, ID_LENGTH);
    }

    public static @Nullable String optionalId(String field, @Nullable String value) {
        return value == null ? null : id(field, value);
    }

    /**
     * A text of 1 to {@code longest} characters that PostgreSQL and UTF-8 can hold: without NUL, without half a
     * surrogate pair.
     */
    public static String text(String field, @Nullable String value, int longest) {
        String text = present(field, value);
        // JSON Schema counts code points, so that an emoji is one character here too.
        int length = text.codePointCount(0, text.length());
        if (length == 0 || length > longest) {
            throw new InvalidEvent(field, "must have 1 to " + longest + " characters, has " + length);
        }
        if (text.codePoints().anyMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))) {
            throw new InvalidEvent(field, "must not contain the character NUL or half a surrogate pair");
        }
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
