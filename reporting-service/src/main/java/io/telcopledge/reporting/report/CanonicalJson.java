package io.telcopledge.reporting.report;

import io.telcopledge.kit.time.Quarter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Canonical JSON, RFC 8785, of the values that a report holds: records and maps, lists, texts, whole numbers, booleans
 * and null; what else has a text of its own, an instant, a day, a quarter, a name of an enum, is that text. Fractions
 * are texts, so that the hard part of the RFC, how a double is written, does not arise, and no reader's floating point
 * can change a published figure; this is the rest of it.
 */
public final class CanonicalJson {

    /** Whole numbers beyond it are not the same in every reader (RFC 7493). */
    private static final long LARGEST = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException for a value of another kind, or a number that not every reader can hold
     */
    public static byte[] of(@Nullable Object value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Integer || value instanceof Long) {
            number(((Number) value).longValue());
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof BigDecimal fraction) {
            text(fraction.toPlainString());
        } else if (value instanceof Enum<?> name) {
            text(name.name());
        } else if (value instanceof Instant || value instanceof LocalDate || value instanceof Quarter) {
            text(value.toString());
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Map<?, ?> object) {
            object(object);
        } else if (value instanceof Record components) {
            object(fields(components));
        } else {
            throw new IllegalArgumentException(
                    "no canonical form of a " + value.getClass().getName());
        }
    }

    private void number(long number) {
        if (Math.abs(number) > LARGEST) {
            throw new IllegalArgumentException("beyond 2^53: " + number);
        }
        out.append(number);
    }

    private void list(List<?> list) {
        char separator = '[';
        for (Object item : list) {
            out.append(separator);
            write(item);
            separator = ',';
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    /** Sorted by UTF-16 code units, which is what String compares. */
    private void object(Map<?, ?> object) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        object.forEach((name, value) -> sorted.put((String) name, value));
        char separator = '{';
        for (Map.Entry<String, @Nullable Object> field : sorted.entrySet()) {
            out.append(separator);
            text(field.getKey());
            out.append(':');
            write(field.getValue());
            separator = ',';
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static Map<String, @Nullable Object> fields(Record components) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        for (RecordComponent component : components.getClass().getRecordComponents()) {
            try {
                fields.put(component.getName(), component.getAccessor().invoke(components));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(component + " cannot be read", impossible);
            }
        }
        return fields;
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        out.append('"');
    }
}
