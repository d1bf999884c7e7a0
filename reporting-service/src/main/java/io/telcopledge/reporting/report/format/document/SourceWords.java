package io.telcopledge.reporting.report.format.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.telcopledge.reporting.commitment.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** What sources write, such as {@code mobile-data}, in words for people; a word that is not known stays as it is. */
final class SourceWords {

    private static final Map<String, Words> KNOWN = read();

    private SourceWords() {}

    static Words of(String source) {
        return KNOWN.getOrDefault(source, new Words(source, source));
    }

    private static Map<String, Words> read() {
        try (InputStream file = SourceWords.class.getResourceAsStream("/source-words.yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException("source-words.yaml cannot be read", unreadable);
        }
    }
}
