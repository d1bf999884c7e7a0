package io.telcopledge.local.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads where a field comes from: {@code {column: Topic}}, {@code {constant: hotline}} and the like. */
final class FieldReader {

    private static final Map<String, Conversion> CONVERSIONS = new LinkedHashMap<>();

    static {
        CONVERSIONS.put("text", Conversion.TEXT);
        CONVERSIONS.put("integer", Conversion.WHOLE_NUMBER);
        CONVERSIONS.put("boolean", Conversion.BOOLEAN);
        CONVERSIONS.put("seconds", Conversion.SECONDS);
        CONVERSIONS.put("h:mm:ss", ClockReading.HOURS_MINUTES_SECONDS);
        CONVERSIONS.put("m:ss", ClockReading.MINUTES_SECONDS);
        CONVERSIONS.put("instant", Conversion.INSTANT);
    }

    private FieldReader() {}

    static FieldSource read(YamlNode field, ZoneId zone) {
        YamlFields fields = field.fields("constant", "column", "template", "as", "patterns", "map", "between");
        YamlNode constant = fields.optional("constant");
        if (constant != null) {
            fields.refuseOthersThan(List.of("constant"));
            return new FieldSource.Constant(scalar(constant));
        }
        YamlNode between = fields.optional("between");
        if (between != null) {
            fields.refuseOthersThan(List.of("between"));
            return elapsed(between, zone);
        }
        TextSource text = text(field, fields.optional("column"), fields.optional("template"));
        YamlNode map = fields.optional("map");
        if (map != null) {
            fields.refuseOthersThan(List.of("column", "template", "map"));
            Map<String, JsonNode> values = new LinkedHashMap<>();
            map.entries().forEach((key, value) -> values.put(key, scalar(value)));
            return new FieldSource.Looked(text, values);
        }
        return new FieldSource.Converted(text, conversion(fields, zone));
    }

    private static FieldSource elapsed(YamlNode between, ZoneId zone) {
        List<YamlNode> times = between.items();
        if (times.size() != 2) {
            throw between.refused("must be two times: [the earlier, the later]");
        }
        return new FieldSource.Elapsed(time(times.get(0), zone), time(times.get(1), zone));
    }

    private static FieldSource.Converted time(YamlNode field, ZoneId zone) {
        if (read(field, zone) instanceof FieldSource.Converted time
                && time.conversion().givesInstants()) {
            return time;
        }
        throw field.refused("must be a time: a column or template, as local-time or instant");
    }

    private static TextSource text(YamlNode field, @Nullable YamlNode column, @Nullable YamlNode template) {
        if ((column == null) == (template == null)) {
            throw field.refused("needs one of column, template, constant and between");
        }
        return column == null ? Template.parse(template.text()) : new TextSource.Column(column.text());
    }

    private static Conversion conversion(YamlFields fields, ZoneId zone) {
        YamlNode as = fields.optional("as");
        if (as != null && as.text().equals("local-time")) {
            YamlNode patterns = fields.required("patterns");
            try {
                return LocalTimes.of(patterns.texts(), zone);
            } catch (IllegalArgumentException noPattern) {
                throw patterns.refused(String.valueOf(noPattern.getMessage()));
            }
        }
        fields.refuseOthersThan(List.of("column", "template", "as"));
        Conversion conversion = as == null ? Conversion.TEXT : CONVERSIONS.get(as.text());
        if (conversion == null) {
            throw fields.required("as")
                    .refused("is no conversion; there are " + String.join(", ", CONVERSIONS.keySet()) + ", local-time");
        }
        return conversion;
    }

    /** Only {@code true}, {@code false} and whole numbers are more than text; YAML's {@code No} is a text here. */
    private static JsonNode scalar(YamlNode value) {
        String text = value.text();
        if (value.isPlain() && text.matches("true|false")) {
            return BooleanNode.valueOf(text.equals("true"));
        }
        if (value.isPlain() && text.matches("-?\\d{1,18}")) {
            return LongNode.valueOf(Long.parseLong(text));
        }
        return TextNode.valueOf(text);
    }
}
