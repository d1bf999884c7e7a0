package io.telcopledge.local.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.telcopledge.contracts.TextRule;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** How a text of a row becomes a JSON value; strict, for a guess would be a wrong figure that nobody sees. */
interface Conversion {

    /** @throws Refusal naming {@code where} */
    JsonNode convert(String text, String where);

    /** Whether what it gives is always an instant. */
    default boolean givesInstants() {
        return false;
    }

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

    /** An instant with its offset, RFC 3339. */
    Conversion INSTANT = new Conversion() {

        @Override
        public JsonNode convert(String text, String where) {
            try {
                return TextNode.valueOf(OffsetDateTime.parse(text).toInstant().toString());
            } catch (DateTimeException notAnInstant) {
                throw refusal(where, text, "is no RFC 3339 date-time with offset");
            }
        }

        @Override
        public boolean givesInstants() {
            return true;
        }
    };

    static Refusal refusal(String where, String text, String problem) {
        return new Refusal(where, "'" + shortened(text) + "' " + problem);
    }

    /** A value short enough for a line of the report, which a terminal may show. */
    static String shortened(String text) {
        return TextRule.LINE.legible(text.length() <= 40 ? text : text.substring(0, 40) + "…");
    }
}
