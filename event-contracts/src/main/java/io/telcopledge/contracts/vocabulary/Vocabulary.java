package io.telcopledge.contracts.vocabulary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.telcopledge.contracts.Require;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * All that is declared.
 *
 * @param version the file's own name for its state
 * @param kinds of complaints, each with its categories; a category is of one kind
 * @param statuses what became of a complaint: ours, and the words of sources that tell no outcome
 */
public record Vocabulary(String version, Declared regions, Declared channels, List<Kind> kinds, Declared statuses) {

    /** What we say ourselves of what became of a complaint. */
    public static final List<String> OUR_STATUSES = List.of("open", "answered", "resolved");

    private static final String PACKAGED = "/contracts/vocabulary.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Vocabulary {
        Require.id("version", version);
        Require.present("regions", regions);
        Require.present("channels", channels);
        kinds = List.copyOf(kinds);
        Require.present("statuses", statuses);
        categories(kinds);
        if (!OUR_STATUSES.stream().allMatch(ours -> statuses.find(ours).isPresent())) {
            throw new IllegalArgumentException("statuses must have " + OUR_STATUSES);
        }
    }

    /** The categories of all kinds. */
    @JsonIgnore
    public Declared categories() {
        return categories(kinds);
    }

    private static Declared categories(List<Kind> kinds) {
        return new Declared(kinds.stream()
                .flatMap(kind -> kind.categories().terms().stream())
                .toList());
    }

    /** The one that is packaged. */
    public static Vocabulary packaged() {
        try (InputStream file = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(PACKAGED))) {
            return YAML.readValue(file, Vocabulary.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The operator's own.
     *
     * @throws UncheckedIOException names the file, and what is wrong where
     */
    public static Vocabulary at(Path path) {
        try (InputStream file = Files.newInputStream(path)) {
            return YAML.readValue(file, Vocabulary.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
