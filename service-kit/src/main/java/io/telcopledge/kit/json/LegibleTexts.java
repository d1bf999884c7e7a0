package io.telcopledge.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.telcopledge.contracts.TextRule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a request's body hold no character that nobody sees, whatever becomes of them: what a single operation
 * forgot to check would end a report's PDF a quarter later.
 */
@Singleton
public class LegibleTexts implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("legible-texts").addDeserializer(String.class, new Legible()));
    }

    private static final class Legible extends StringDeserializer {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (text != null) {
                String problem = TextRule.PROSE.problemOf(text).orElse(null);
                if (problem != null) {
                    throw new IllegibleText(parser, problem);
                }
            }
            return text;
        }
    }
}
