package io.telcopledge.local.importing;

import io.telcopledge.contracts.coverage.Span;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** Reads a mapping file; docs/import.md is its reference. What it does not know it refuses. */
final class MappingFile {

    private MappingFile() {}

    /** @throws MappingRefused naming the line and the field */
    static Mapping read(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file)) {
            return read(text);
        }
    }

    static Mapping read(Reader text) {
        YamlFields file = YamlNode.read(text).fields("source", "zone", "covers", "events");
        ZoneId zone = zone(file.required("zone"));
        List<EventRule> rules = RuleReader.rules(file.required("events"), zone);
        return new Mapping(source(file.required("source")), coverage(file.required("covers"), zone), rules);
    }

    private static String source(YamlNode source) {
        if (!source.text().matches("/[A-Za-z0-9._~/-]{1,100}")) {
            throw source.refused("must be a URI reference such as /crm/hangzhou");
        }
        return source.text();
    }

    private static ZoneId zone(YamlNode zone) {
        try {
            return ZoneId.of(zone.text());
        } catch (DateTimeException unknown) {
            throw zone.refused("is no time zone such as Asia/Shanghai");
        }
    }

    private static Coverage coverage(YamlNode covers, ZoneId zone) {
        YamlFields fields = covers.fields("streams", "from", "to");
        YamlNode to = fields.required("to");
        Instant begin = instant(fields.required("from"), zone);
        Instant end = instant(to, zone);
        if (!begin.isBefore(end)) {
            throw to.refused("must be after from");
        }
        YamlNode streams = fields.required("streams");
        for (YamlNode stream : streams.items()) {
            if (EventRoutes.serviceOfStream(stream.text()).isEmpty()) {
                throw stream.refused("is no stream; there are " + String.join(", ", EventRoutes.streams()));
            }
        }
        return new Coverage(streams.texts(), new Span(begin, end));
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
