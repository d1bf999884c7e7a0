package io.telcopledge.contracts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may speak as whom: beside the topics, the one list that the HTTP edge obeys and Kafka's ACLs are printed from. An
 * operator gives its own in place of {@code contracts/principals.yaml}.
 */
public record Principals(List<Principal> principals) {

    /** The services, and the machine accounts of the demo. */
    public static final Principals PACKAGED = packaged();

    /** Why somebody may not tell an event: the field that speaks against it. */
    public record Objection(String field, String problem) {}

    public Principals {
        principals = List.copyOf(Objects.requireNonNull(principals, "principals"));
    }

    /** @throws UncheckedIOException when there is no such file, or it says something else */
    public static Principals read(Path file) {
        try (InputStream yaml = Files.newInputStream(file)) {
            return read(yaml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Principals packaged() {
        try (InputStream yaml =
                Objects.requireNonNull(Principals.class.getResourceAsStream("/contracts/principals.yaml"))) {
            return read(yaml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Principals read(InputStream yaml) throws IOException {
        return YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(yaml, Principals.class);
    }

    /** What speaks against a principal's telling of an event; empty where nothing does. */
    public Optional<Objection> objectionTo(String subject, String topic, String type, String source) {
        List<Voice> voices = principals.stream()
                .filter(principal -> principal.subject().equals(subject))
                .flatMap(principal -> principal.speaks().stream())
                .filter(voice -> voice.tells(topic, type))
                .toList();
        if (voices.isEmpty()) {
            return Optional.of(new Objection("type", "is not for this account to tell"));
        }
        boolean isNamed = voices.stream().anyMatch(voice -> voice.names(source));
        boolean isFree = voices.stream().anyMatch(Voice::isOpen) && !isOwned(source);
        return isNamed || isFree
                ? Optional.empty()
                : Optional.of(new Objection("source", "is not for this account to speak as"));
    }

    private boolean isOwned(String source) {
        return principals.stream().anyMatch(principal -> principal.names(source));
    }

    /** Who may write a topic: whom the registry names, and for "external" whoever may tell something on it. */
    public List<String> writersOf(Topic topic) {
        return Stream.concat(
                        topic.producers().stream().filter(producer -> !producer.equals("external")),
                        principals.stream()
                                .filter(principal -> principal.writes(topic.name()))
                                .map(Principal::subject))
                .distinct()
                .sorted()
                .toList();
    }
}
