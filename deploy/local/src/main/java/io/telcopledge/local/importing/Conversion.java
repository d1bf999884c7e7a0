package io.telcopledge.local.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a text of a row becomes a JSON value; strict, for a guess would be a wrong figure that nobody sees. */
interface Conversion {

    /** @throws Refusal naming {@code where} */
    JsonNode convert(String text, String where);

    Conversion TEXT = (text, where) -> TextNode.valueOf(text);

    Conversion WHOLE_NUMBER = (text, where) -> {
        try {
            return LongNode.valueOf(Long.parseLong(text));
        } catch (NumberFormatException notANumber) {
            throw refusal(where, text, "is no whole number");
        }
    };

    Conversion BOOLEAN = (text, where) -> switch (text) {
        case "true" -> BooleanNode.TRUE;
        case "false" -> BooleanNode.FALSE;
        default -> throw refusal(where, text, "is neither true nor false");
    };

    /** Seconds, also with decimals, to milliseconds; what does not come out even is refused. */
    Conversion SECONDS = (text, where) -> {
        try {
            return LongNode.valueOf(new BigDecimal(text).movePointRight(3).longValueExact());
        } catch (ArithmeticException | NumberFormatException notSeconds) {
            throw refusal(where, text, "is no number of seconds with at most three decimals");
        }
    };

    /** {@code h:mm:ss} to milliseconds. */
    Conversion HOURS_MINUTES_SECONDS = new Conversion() {

        private final Pattern clock = Pattern.compile("(\\d{1,4}):([0-5]\\d):([0-5]\\d)");

        @Override
        public JsonNode convert(String text, String where) {
            Matcher parts = clock.matcher(text);
            if (!parts.matches()) {
                throw refusal(where, text, "is no h:mm:ss");
            }
            long minutes = Long.parseLong(parts.group(1)) * 60 + Long.parseLong(parts.group(2));
            return LongNode.valueOf((minutes * 60 + Long.parseLong(parts.group(3))) * 1_000);
        }
    };

    /** An instant with its offset, RFC 3339. */
    Conversion INSTANT = (text, where) -> {
        try {
            return TextNode.valueOf(OffsetDateTime.parse(text).toInstant().toString());
        } catch (DateTimeException notAnInstant) {
            throw refusal(where, text, "is no RFC 3339 date-time with offset");
        }
    };

    static Refusal refusal(String where, String text, String problem) {
        return new Refusal(where, "'" + shortened(text) + "' " + problem);
    }

    /** A value short enough for a line of the report. */
    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
