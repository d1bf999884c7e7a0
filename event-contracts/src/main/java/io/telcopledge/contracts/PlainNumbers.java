package io.telcopledge.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * JSON for the schema validator, which fails on an infinity, compares the low 64 bits of 1e400 with a limit and writes
 * out every zero of 1e-999999999. No field holds a fraction, so a stand-in gets the same verdict: whole numbers that
 * are written with a point or exponent become plain ones, what exceeds every limit becomes 10^20, a fraction 0.5.
 */
final class PlainNumbers {

    private static final int LONG_DIGITS = 19;
    private static final BigInteger BEYOND = BigInteger.TEN.pow(20);

    private static final JsonNode FRACTION = DoubleNode.valueOf(0.5);

    private PlainNumbers() {}

    static JsonNode of(JsonNode json) {
        if (json.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            json.properties().forEach(field -> object.set(field.getKey(), of(field.getValue())));
            return object;
        }
        if (json.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode(json.size());
            json.forEach(element -> array.add(of(element)));
            return array;
        }
        return json.isFloatingPointNumber() ? plain(json) : json;
    }

    private static JsonNode plain(JsonNode number) {
        if (number.isDouble() && !Double.isFinite(number.doubleValue())) {
            return BigIntegerNode.valueOf(BEYOND);
        }
        BigDecimal exact = number.decimalValue().stripTrailingZeros();
        if (exact.scale() > 0) {
            return FRACTION;
        }
        boolean isBeyond = (long) exact.precision() - exact.scale() > LONG_DIGITS;
        return BigIntegerNode.valueOf(
                isBeyond ? BEYOND.multiply(BigInteger.valueOf(exact.signum())) : exact.toBigIntegerExact());
    }
}
