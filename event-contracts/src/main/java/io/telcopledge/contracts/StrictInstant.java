package io.telcopledge.contracts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * A time as {@link Rfc3339} has it, and nothing else: a number could be seconds or milliseconds, a naive time any
 * zone's.
 */
final class StrictInstant extends StdDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    StrictInstant() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        try {
            return Rfc3339.parse(parser.getText());
        } catch (DateTimeException notAnInstant) {
            return (Instant) context.handleWeirdStringValue(Instant.class, parser.getText(), Rfc3339.RULE);
        }
    }
}
