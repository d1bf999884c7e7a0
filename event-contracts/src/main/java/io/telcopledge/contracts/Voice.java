package io.telcopledge.contracts;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * As what a principal may speak, and about what.
 *
 * @param sources each stands for itself and what begins with it and a slash; {@code *} for every source that no other
 *     principal has by name
 * @param topics whose events it may tell
 * @param types those of them that it may tell, in any version; null for all
 */
public record Voice(
        List<String> sources, List<String> topics, @Nullable List<String> types) {

    static final String ANY = "*";

    public Voice {
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
        topics = List.copyOf(Objects.requireNonNull(topics, "topics"));
        types = types == null ? null : types.stream().map(EventContract::nameOf).toList();
    }

    boolean tells(String topic, String type) {
        return topics.contains(topic) && (types == null || types.contains(EventContract.nameOf(type)));
    }

    boolean names(String source) {
        return sources.stream()
                .filter(named -> !named.equals(ANY))
                .anyMatch(named -> source.equals(named) || source.startsWith(named + "/"));
    }

    boolean isOpen() {
        return sources.contains(ANY);
    }
}
