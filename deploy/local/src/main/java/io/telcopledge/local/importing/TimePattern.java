package io.telcopledge.local.importing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;

/** One way to write a date with a time of day. */
interface TimePattern {

    /**
     * The instant of a text; empty when the text is written in another way.
     *
     * @param zone makes an instant of a time that has no offset
     */
    Optional<Instant> instant(String text, Function<LocalDateTime, Instant> zone);

    /** @throws IllegalArgumentException when it is no pattern of a date with a time of day */
    static TimePattern of(String pattern) {
        return pattern.equals(SerialDate.NAME) ? new SerialDate() : LetterPattern.of(pattern);
    }
}
