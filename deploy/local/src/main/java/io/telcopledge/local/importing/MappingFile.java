package io.telcopledge.local.importing;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        YamlFields file = YamlNode.read(text)
                .fields(
                        "source",
                        "zone",
                        "charset",
                        "delimiter",
                        "skip",
                        "columns",
                        "empty",
                        "ignore",
                        "history",
                        "covers",
                        "events");
        ZoneId zone = zone(file.required("zone"));
        List<EventRule> rules = history(file.optional("history"), RuleReader.rules(file.required("events"), zone));
        return new Mapping(
                source(file.required("source")),
                FormReader.read(file),
                ignored(file.optional("ignore")),
                CoverageReader.read(file.required("covers"), zone, rules),
                rules);
    }

    /** Whether the past is told, and nobody is to be alarmed by it. */
    private static List<EventRule> history(@Nullable YamlNode history, List<EventRule> rules) {
        if (history == null || history.text().equals("false")) {
            return rules;
        }
        if (!history.text().equals("true")) {
            throw history.refused("must be true or false");
        }
        if (rules.stream().noneMatch(EventRule::canBeHistory)) {
            throw history.refused("is of no use: complaints alone can be told as history");
        }
        return rules.stream().map(EventRule::asHistory).toList();
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

    private static List<List<Condition>> ignored(@Nullable YamlNode ignored) {
        if (ignored == null) {
            return List.of();
        }
        return (ignored.isList() ? ignored.items() : List.of(ignored))
                .stream().map(one -> RuleReader.conditions(one, false)).toList();
    }
}
