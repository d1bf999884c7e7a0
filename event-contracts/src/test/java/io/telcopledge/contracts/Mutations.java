package io.telcopledge.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a careless or hostile sender may write in a field instead of what belongs there. */
final class Mutations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A value with the name that a failure tells. */
    record Mutation(String name, JsonNode value) {}

    private Mutations() {}

    static List<Mutation> of(JsonNode original) {
        List<Mutation> all = new ArrayList<>();
        types(all);
        numbers(all);
        texts(all);
        sealed(all);
        times(all);
        enums(all, original);
        lists(all, original);
        return all;
    }

    private static void types(List<Mutation> all) {
        literal(all, "null", "true", "false", "[]", "{}", "[null]", "{\"a\":1}", "[[]]");
    }

    private static void numbers(List<Mutation> all) {
        literal(
                all,
                "0",
                "-1",
                "1",
                "2",
                "5",
                "6",
                "99",
                "100",
                "-0",
                "1.0",
                "0.5",
                "1e3",
                "1E+0",
                "86400000",
                "86400001");
        literal(all, "2147483647", "2147483648", "-2147483649", "4294967296", "4294967297");
        literal(all, "9223372036854775807", "9223372036854775808", "18446744073709551617", "-9223372036854775809");
        literal(
                all,
                "1e400",
                "-1e400",
                "1e999999999",
                "1e-999999999",
                "9223372036854775808.0",
                "9223372036854775807.0",
                "123456789012345678901234567890");
        literal(all, "\"0\"", "\"1\"", "\"-1\"", "\"1.0\"", "\"true\"", "\"null\"", "\"NaN\"");
    }

    private static void texts(List<Mutation> all) {
        literal(all, "\"\"", "\" \"", "\"x\"", "\"\\n\"", "\"\\t \"", "\"x\\n\"");
        literal(all, "\"\\u0000\"", "\"a\\u0000b\"", "\"a\\u0000\"", "\"a\\u0000\\n\"");
        literal(all, "\"\\ud83d\"", "\"\\ude00x\"", "\"\\ude00\\ud83d\"", "\"\\ud83d\\ude00\"", "\"\\uffff\"");
        for (int c : new int[] {
            1, 8, 9, 0xA, 0xB, 0xC, 0xD, 0xE, 0x1B, 0x1F, 0x20, 0x7E, 0x7F, 0x80, 0x85, 0x9F, 0xA0, 0xAD, 0x200B,
            0x200D, 0x200E, 0x2027, 0x2028, 0x2029, 0x202A, 0x202D, 0x202E, 0x202F, 0x2065, 0x2066, 0x2069, 0x206A,
            0xE000, 0xFDCF, 0xFDD0, 0xFDEF, 0xFDF0, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x20BB7
        }) {
            all.add(new Mutation("U+%04X".formatted(c), TextNode.valueOf("a" + Character.toString(c) + "b")));
            all.add(new Mutation("U+%04X at the end".formatted(c), TextNode.valueOf("a" + Character.toString(c))));
        }
        for (int length : new int[] {199, 200, 201, 500, 501, 1_000, 1_001, 10_000, 10_001, 54_000}) {
            all.add(new Mutation(length + " letters", TextNode.valueOf("a".repeat(length))));
            all.add(new Mutation(length + " emoji", TextNode.valueOf("😀".repeat(length))));
        }
    }

    private static void sealed(List<Mutation> all) {
        literal(
                all,
                "\"sealed:2:0a1b2c3d:\"",
                "\"sealed:2:0a1b2c3d:AAAA\"",
                "\"sealed:2:0a1b2c3d:AAAA\\n\"",
                "\"sealed:2:0a1b2c3d:AAA\"",
                "\"sealed:2:0a1b2c3d:AA==\"");
        literal(
                all,
                "\"sealed:2:0a1b2c3d:AAA=\"",
                "\"sealed:2:0a1b2c3d:A===\"",
                "\"sealed:2:0a1b2c3d:AA_-\"",
                "\"sealed:2:0a1b2c3d:AA AA\"",
                "\"sealed:2:0a1b2c3d:====\"");
        literal(
                all,
                "\"sealed:1:QUFBQQ==\"",
                "\"Sealed:1:...\"",
                "\" sealed:1:...\"",
                "\"x\\nsealed:1:..\"",
                "\"sealed:2:0a1b2c3d:\\u0000\"");
        for (int length : new int[] {9_991, 10_004, 53_988, 53_992, 1_000_000}) {
            all.add(new Mutation("sealed " + length, TextNode.valueOf("sealed:2:0a1b2c3d:" + "A".repeat(length))));
        }
    }

    private static void times(List<Mutation> all) {
        for (String form : List.of(
                "2026-03-01T09:30:00",
                "2026-03-01",
                "2026-03-01T09:30Z",
                "2026-03-01T09:30+08:00",
                "2026-03-01t09:30:00Z",
                "2026-03-01T09:30:00z",
                "2026-03-01 09:30:00Z",
                "20260301T093000Z",
                "2026-03-01T09:30:00-00:00",
                "2026-03-01T09:30:00+00:00",
                "2026-03-01T09:30:00+18:00",
                "2026-03-01T09:30:00-18:00",
                "2026-03-01T09:30:00+18:01",
                "2026-03-01T09:30:00+24:00",
                "2026-03-01T09:30:00+0800",
                "2026-03-01T09:30:00+08",
                "2026-03-01T09:30:00+08:00:30",
                "2026-03-01T09:30:00+08:60",
                "2026-03-01T09:30:00Z[Asia/Shanghai]",
                "2026-03-01T09:30:00 Z",
                "2026-03-01T09:30:00.Z",
                "2026-03-01T09:30:00,5Z",
                "2026-03-01T09:30:00.5+05:45",
                "2026-03-01T09:30:00.123456789Z",
                "2026-03-01T09:30:00.1234567890Z",
                "2026-02-28T09:30:00Z",
                "2026-02-29T09:30:00Z",
                "2024-02-29T09:30:00Z",
                "1900-02-29T09:30:00Z",
                "2000-02-29T09:30:00Z",
                "2026-02-30T09:30:00Z",
                "2026-04-31T09:30:00Z",
                "2026-13-01T09:30:00Z",
                "2026-00-01T09:30:00Z",
                "2026-01-00T09:30:00Z",
                "2026-01-32T09:30:00Z",
                "2026-03-01T24:00:00Z",
                "2026-03-01T09:60:00Z",
                "2016-12-31T23:59:60Z",
                "2026-03-01T23:59:60Z",
                "0000-01-01T00:00:00Z",
                "0999-12-31T23:59:59Z",
                "1000-01-01T00:00:00Z",
                "2999-12-31T23:59:59Z",
                "3000-01-01T00:00:00Z",
                "+12026-01-01T00:00:00Z",
                "-2026-01-01T00:00:00Z",
                "2026-03-01T09:30:00Z\n",
                " 2026-03-01T09:30:00Z",
                "1767225600",
                "P1D",
                "٢٠٢٦-03-01T09:30:00Z",
                "2026-W10-1T09:30:00Z",
                "Sun, 1 Mar 2026 09:30:00 GMT",
                "now")) {
            all.add(new Mutation(form, TextNode.valueOf(form)));
        }
        literal(all, "1767225600", "1767225600000", "1767225600.5", "[2026,3,1,9,30]");
    }

    private static void enums(List<Mutation> all, JsonNode original) {
        literal(
                all,
                "\"STANDARD\"",
                "\"COMPLEX\"",
                "\"ANSWERED\"",
                "\"RUNNING\"",
                "\"MET\"",
                "\"POISON\"",
                "\"OTHER\"");
        if (original.isTextual()) {
            String text = original.textValue();
            all.add(new Mutation("lower case", TextNode.valueOf(text.toLowerCase(Locale.ROOT))));
            all.add(new Mutation("padded", TextNode.valueOf(" " + text)));
            all.add(new Mutation("line feed after", TextNode.valueOf(text + "\n")));
        }
    }

    private static void lists(List<Mutation> all, JsonNode original) {
        all.add(new Mutation("wrapped in a list", JSON.arrayNode().add(original)));
        if (original instanceof ArrayNode list) {
            all.add(new Mutation("one more", list.deepCopy().add(list.get(0))));
            all.add(new Mutation("one null more", list.deepCopy().addNull()));
            all.add(new Mutation("one fewer", without(list)));
            for (int length : new int[] {50, 51}) {
                ArrayNode longer = JSON.arrayNode();
                for (int i = 0; i < length; i++) {
                    longer.add(list.get(0));
                }
                all.add(new Mutation(length + " elements", longer));
            }
        }
    }

    private static ArrayNode without(ArrayNode list) {
        ArrayNode fewer = list.deepCopy();
        fewer.remove(0);
        return fewer;
    }

    private static void literal(List<Mutation> all, String... literals) {
        for (String literal : literals) {
            try {
                all.add(new Mutation(literal, EventJson.MAPPER.readTree(literal)));
            } catch (JsonProcessingException wrong) {
                throw new IllegalArgumentException(literal, wrong);
            }
        }
    }
}
