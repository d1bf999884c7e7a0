package io.telcopledge.local.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The letters of {@link DateTimeFormatter}. Names of months and the halves of a day may be English or Chinese.
 *
 * @param written as the mapping has it
 */
record LetterPattern(String written, List<DateTimeFormatter> formats) implements TimePattern {

    private static final ZoneOffset ANY_OFFSET = ZoneOffset.ofHours(8);

    static LetterPattern of(String pattern) {
        List<DateTimeFormatter> formats;
        try {
            formats = Stream.of(Locale.ENGLISH, Locale.CHINA)
                    .map(locale -> strict(pattern, locale))
                    .toList();
        } catch (IllegalArgumentException noPattern) {
            throw new IllegalArgumentException(
                    "is no pattern of java.time.format.DateTimeFormatter: " + noPattern.getMessage(), noPattern);
        }
        checkThatItTells(pattern, formats.get(0));
        return new LetterPattern(pattern, formats);
    }

    private static DateTimeFormatter strict(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                // Strict resolving wants an era beside `yyyy`, which is what people write.
                .parseDefaulting(ChronoField.ERA, IsoEra.CE.getValue())
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** An event occurs at a time; a day alone would have to be guessed into one. */
    private static void checkThatItTells(String pattern, DateTimeFormatter format) {
        TemporalAccessor told;
        try {
            told = format.parse(
                    format.format(LocalDateTime.of(2024, 2, 3, 16, 5, 6).atOffset(ANY_OFFSET)));
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("cannot be read back: '" + pattern + "'", unreadable);
        }
        if (told.query(TemporalQueries.localDate()) == null) {
            throw new IllegalArgumentException("'" + pattern + "' has no date (year, month and day: uuuu-MM-dd)");
        }
        if (told.query(TemporalQueries.localTime()) == null) {
            throw new IllegalArgumentException("'" + pattern + "' has no time of day (H:mm, or h:mm a). Where the file"
                    + " tells none, say which counts, such as template: \"{Date} 00:00\" with '" + pattern + " H:mm'");
        }
    }

    @Override
    public Optional<Instant> instant(String text, Function<LocalDateTime, Instant> zone) {
        for (DateTimeFormatter format : formats) {
            TemporalAccessor told;
            try {
                told = format.parse(text);
            } catch (DateTimeException otherPattern) {
                continue;
            }
            return Optional.of(
                    told.isSupported(ChronoField.INSTANT_SECONDS)
                            ? Instant.from(told)
                            : zone.apply(LocalDateTime.from(told)));
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return written;
    }
}
