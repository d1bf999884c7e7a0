package io.telcopledge.contracts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A whole number as JSON Schema has it: {@code 1.0} and {@code 1e3} are whole too, for JSON knows one kind of number.
 * Jackson would refuse these or cut {@code 1.5} to 1.
 */
final class WholeNumber<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    /** More digits before the point than any long has; says so before a huge exponent is multiplied out. */
    private static final int LONG_DIGITS = 19;

    private final long least;
    private final long most;
    private final transient LongFunction<T> boxed;

    WholeNumber(Class<T> type, long least, long most, LongFunction<T> boxed) {
        super(type);
        this.least = least;
        this.most = most;
        this.boxed = boxed;
    }

    @Override
    @SuppressWarnings("unchecked") // handleUnexpectedToken answers for the type that it is asked for
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return inRange(parser.getLongValue(), context);
        }
        if (token == null || !token.isNumeric() || parser.isNaN()) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        BigDecimal number = parser.getDecimalValue().stripTrailingZeros();
        if (number.scale() > 0 || (long) number.precision() - number.scale() > LONG_DIGITS) {
            return refuse(context);
        }
        try {
            return inRange(number.longValueExact(), context);
        } catch (ArithmeticException tooLarge) {
            return refuse(context);
        }
    }

    private T inRange(long value, DeserializationContext context) throws JsonMappingException {
        return value < least || value > most ? refuse(context) : boxed.apply(value);
    }

    private T refuse(DeserializationContext context) throws JsonMappingException {
        return context.reportInputMismatch(this, "not a whole number from %d to %d", least, most);
    }

    /** For a primitive, nothing is no value; a record component of a wrapper type may be null. */
    @Override
    public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
        return handledType().isPrimitive() ? context.reportInputMismatch(this, "is required") : null;
    }
}
