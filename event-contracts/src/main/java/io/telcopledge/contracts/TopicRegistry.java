package io.telcopledge.contracts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Every topic there is, read from {@code contracts/topics.yaml}: the launcher, the tests and the ACLs follow it. */
public record TopicRegistry(List<Topic> topics) {

    public static final TopicRegistry PLATFORM = load();

    public Topic topic(String name) {
        return topics.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the registry has no topic " + name));
    }

    private static TopicRegistry load() {
        YAMLMapper yaml = YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        try (InputStream file =
                Objects.requireNonNull(TopicRegistry.class.getResourceAsStream("/contracts/topics.yaml"))) {
            return yaml.readValue(file, TopicRegistry.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
