package io.telcopledge.local.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;

/**
 * A local date and time without a zone, in the first of several patterns that fits; 31 April fits none.
 *
 * @param formats in the order in which they are tried
 * @param patterns as the mapping wrote them, for the refusal
 * @param zone makes an instant of it: of a time that a clock shows twice the earlier one, of a time that a clock skips
 *     none
 */
record LocalTimes(List<DateTimeFormatter> formats, List<String> patterns, ZoneId zone) implements Conversion {

    /** @throws IllegalArgumentException when one of them is no pattern of {@link DateTimeFormatter} */
    static LocalTimes of(List<String> patterns, ZoneId zone) {
        return new LocalTimes(patterns.stream().map(LocalTimes::strict).toList(), List.copyOf(patterns), zone);
    }

    private static DateTimeFormatter strict(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                // Strict resolving wants an era beside `yyyy`, which is what people write.
                .parseDefaulting(ChronoField.ERA, IsoEra.CE.getValue())
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public JsonNode convert(String text, String where) {
        for (DateTimeFormatter format : formats) {
            LocalDateTime local;
            try {
                local = LocalDateTime.parse(text, format);
            } catch (DateTimeException otherPattern) {
                continue;
            }
            List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
            if (offsets.isEmpty()) {
                throw Conversion.refusal(where, text, "is a time that clocks in " + zone + " skipped");
            }
            return TextNode.valueOf(local.toInstant(offsets.get(0)).toString());
        }
        throw Conversion.refusal(where, text, "fits no pattern of " + patterns);
    }
}
