package io.telcopledge.kit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.telcopledge.kit.time.OperatorTime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Serial;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;

/**
 * Whatever a view holds a time as, its JSON is the same: RFC 3339 with seconds and the operator's offset. What one view
 * forgot to turn into local time would else stand in UTC beside the others.
 */
@Singleton
public class OperatorTimes implements ObjectMapperCustomizer {

    private final OperatorTime time;

    @Inject
    public OperatorTimes(OperatorTime time) {
        this.time = time;
    }

    /** After the library's own module for times: the last one to speak of a type is heard. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("operator-times")
                .addSerializer(new Text<>(Instant.class, time::text))
                .addSerializer(new Text<>(OffsetDateTime.class, at -> time.text(at.toInstant()))));
    }

    private static final class Text<T> extends StdSerializer<T> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Function<T, String> form;

        Text(Class<T> type, Function<T, String> form) {
            super(type);
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(form.apply(value));
        }
    }
}
