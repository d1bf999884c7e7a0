package io.telcopledge.contracts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks that event records make of their fields. Each refuses with {@link InvalidEvent}. */
public final class Require {

    /** Longest identifier, name or reference, in UTF-16 code units. */
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

    /** A text of 1 to {@code longest} characters without NUL, which PostgreSQL cannot store. */
    public static String text(String field, @Nullable String value, int longest) {
        String text = present(field, value);
        // JSON Schema counts code points, so that an emoji is one character here too.
        int length = text.codePointCount(0, text.length());
        if (length == 0 || length > longest) {
            throw new InvalidEvent(field, "must have 1 to " + longest + " characters, has " + length);
        }
        if (text.indexOf('\0') >= 0) {
            throw new InvalidEvent(field, "must not contain the character NUL");
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
            throw new InvalidEvent(field, "must be from " + least + " to " + most + ", is " + value);
        }
        return value;
    }

    public static @Nullable Long optionalBetween(String field, @Nullable Long value, long least, long most) {
        return value == null ? null : (Long) between(field, value, least, most);
    }
}
