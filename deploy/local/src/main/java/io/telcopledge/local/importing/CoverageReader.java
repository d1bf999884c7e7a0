package io.telcopledge.local.importing;

import io.telcopledge.contracts.coverage.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reads what a mapping's file is complete for: a list of streams and spans, or one of them without a list. */
final class CoverageReader {

    private CoverageReader() {}

    /** @param rules of the mapping: of a stream that they tell nothing of, the file can prove nothing */
    static Coverage read(YamlNode covers, ZoneId zone, List<EventRule> rules) {
        List<Coverage.Declared> declared = new ArrayList<>();
        for (YamlNode part : covers.isList() ? covers.items() : List.of(covers)) {
            declared.addAll(part(part, zone, rules));
        }
        return new Coverage(List.copyOf(declared));
    }

    private static List<Coverage.Declared> part(YamlNode part, ZoneId zone, List<EventRule> rules) {
        YamlFields fields = part.fields("streams", "from", "to");
        List<YamlNode> streams = fields.required("streams").items();
        if (streams.isEmpty() && fields.optional("from") == null && fields.optional("to") == null) {
            return List.of();
        }
        YamlNode to = fields.required("to");
        Instant begin = instant(fields.required("from"), zone);
        Instant end = instant(to, zone);
        if (!begin.isBefore(end)) {
            throw to.refused("must be after from");
        }
        return streams.stream()
                .map(stream -> new Coverage.Declared(stream(stream, rules), new Span(begin, end)))
                .toList();
    }

    private static String stream(YamlNode stream, List<EventRule> rules) {
        if (EventRoutes.serviceOfStream(stream.text()).isEmpty()) {
            throw stream.refused("is no stream; there are " + String.join(", ", EventRoutes.streams()));
        }
        if (rules.stream().noneMatch(rule -> EventStream.canBe(stream.text(), rule))) {
            throw stream.refused("is a stream of which no event of the mapping tells anything, so that the file"
                    + " proves nothing of it");
        }
        return stream.text();
    }

    private static Instant instant(YamlNode field, ZoneId zone) {
        String text = field.text();
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(zone).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException neither) {
            throw field.refused("must be a date, which begins in the zone, or an RFC 3339 date-time with offset");
        }
    }
}
