package io.telcopledge.kit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** How deep, long and full JSON from outside may be: what is read of it takes many times its own memory. */
@Singleton
public class BoundedJson implements ObjectMapperCustomizer {

    /** What a refusal says. */
    public static final String RULE =
            "The JSON is deeper than 64 levels, has more than 200,000 parts, or an overlong one.";

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxDocumentLength(4_000_000)
            .maxNestingDepth(64)
            .maxTokenCount(200_000)
            .maxStringLength(1_000_000)
            .maxNameLength(1_000)
            .maxNumberLength(1_000)
            .build();

    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(BOUNDS).build();

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory().setStreamReadConstraints(BOUNDS);
    }

    /** Reads a body with a mapper that is also used for what is ours, and may be larger. */
    public static @Nullable JsonNode read(ObjectMapper mapper, byte[] body) throws java.io.IOException {
        return mapper.reader().with(FACTORY).readTree(body);
    }

    /** Whether that is why JSON could not be read. */
    public static boolean isBeyondBounds(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamConstraintsException) {
                return true;
            }
        }
        return false;
    }
}
