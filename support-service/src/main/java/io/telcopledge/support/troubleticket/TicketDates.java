package io.telcopledge.support.troubleticket;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Date-times as tickets write them: RFC 3339 in UTC, in milliseconds as the specification's examples have it. */
public final class TicketDates {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private TicketDates() {}

    public static String write(Instant instant) {
        return FORM.format(instant);
    }

    /** Reads a date-time with offset; empty where it is none. A plus sign that a query lost reads as it was meant. */
    public static Optional<Instant> read(String text) {
        try {
            return Optional.of(Require.instant(
                    "date", OffsetDateTime.parse(text.replace(' ', '+')).toInstant()));
        } catch (DateTimeException | InvalidEvent otherForm) {
            return Optional.empty();
        }
    }
}
