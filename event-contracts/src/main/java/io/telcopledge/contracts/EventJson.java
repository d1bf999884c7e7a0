package io.telcopledge.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The JSON of event data: as strict as the schemas about types, and blind to unknown fields. */
public final class EventJson {

    // A record of the log has at most some megabytes; what is deeper or fuller than any event is none.
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(100)
            .maxTokenCount(2_000_000)
            .maxNumberLength(1_000)
            .maxNameLength(1_000)
            .build();

    public static final ObjectMapper MAPPER = strict();

    private EventJson() {}

    private static ObjectMapper strict() {
        JsonMapper mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(BOUNDS).build())
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule("strict")
                        .addDeserializer(Instant.class, new StrictInstant())
                        .addDeserializer(
                                int.class, new WholeNumber<>(int.class, Integer.MIN_VALUE, Integer.MAX_VALUE, value ->
                                        (int) value))
                        .addDeserializer(
                                long.class,
                                new WholeNumber<>(long.class, Long.MIN_VALUE, Long.MAX_VALUE, value -> value))
                        .addDeserializer(
                                Long.class,
                                new WholeNumber<>(Long.class, Long.MIN_VALUE, Long.MAX_VALUE, value -> value))
                        .setDeserializerModifier(new ExactEnums()))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // 1e400 is no double; what is too large is to be refused as such.
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
        mapper.coercionConfigDefaults()
                .setAcceptBlankAsEmpty(false)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        for (CoercionInputShape shape : new CoercionInputShape[] {
            CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        return mapper;
    }

    static byte[] write(EventData data) {
        try {
            return MAPPER.writeValueAsBytes(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(data.getClass().getName() + " does not write as JSON", impossible);
        }
    }

    /**
     * Reads data into its record.
     *
     * @throws InvalidEvent names the field that the record or its types refuse
     */
    static <T extends EventData> T read(JsonNode json, Class<T> type) {
        try {
            return MAPPER.treeToValue(json, type);
        } catch (JsonMappingException refused) {
            throw invalid(refused);
        } catch (JsonProcessingException refused) {
            throw new InvalidEvent("data", "is not JSON of this event");
        }
    }

    private static InvalidEvent invalid(JsonMappingException refused) {
        List<Object> path = new ArrayList<>();
        for (JsonMappingException.Reference part : refused.getPath()) {
            path.add(part.getFieldName() == null ? part.getIndex() : part.getFieldName());
        }
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidEvent invalid) {
                // A nested record knows its own fields only; the sender reads the whole path.
                path.add(invalid.field());
                return new InvalidEvent(FieldPath.of(path), invalid.problem());
            }
        }
        // Jackson's message may quote the value, which may be personal: only the path is told.
        return new InvalidEvent(FieldPath.of(path), problemOf(refused));
    }

    private static String problemOf(JsonMappingException refused) {
        if (refused instanceof InvalidFormatException format && format.getTargetType() == Instant.class) {
            return Rfc3339.RULE;
        }
        return "is missing or has the wrong type";
    }
}
