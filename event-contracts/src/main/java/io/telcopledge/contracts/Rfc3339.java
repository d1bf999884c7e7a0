package io.telcopledge.contracts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/**
 * The one form of a time on the wire, the same as {@code instant} in {@code common.json}: RFC 3339 with seconds,
 * upper-case T and Z, at most nine decimals (an {@link Instant} has no more), an offset of at most 18 hours (Java's
 * widest), not {@code -00:00} (which says that nobody knows the zone), years 1000 to 2999, and no leap second.
 */
final class Rfc3339 {

    static final String RULE =
            "must be an RFC 3339 date-time with seconds and offset, such as 2026-03-01T09:30:00+08:00";

    private static final Pattern FORM = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}"
            + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?"
            + "(Z|(?!-00:00)[+-]((0[0-9]|1[0-7]):[0-5][0-9]|18:00))");

    // The form knows the written year and this the year in UTC: the hours between them, at both ends, only records
    // refuse.
    private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2999-12-31T23:59:59.999999999Z");

    private Rfc3339() {}

    static boolean covers(Instant instant) {
        return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
    }

    /** @throws DateTimeException when it is not of this form or no such day exists */
    static Instant parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new DateTimeException(RULE);
        }
        return OffsetDateTime.parse(text).toInstant();
    }
}
