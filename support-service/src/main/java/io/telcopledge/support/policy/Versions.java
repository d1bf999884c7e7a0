package io.telcopledge.support.policy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All versions of one thing, the first one first. */
public record Versions<T extends Versioned>(List<T> all) {

    public Versions {
        all = all.stream().sorted(Comparator.comparingInt(Versioned::version)).toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("what has no version is not there");
        }
    }

    /** Those of many things, by their ids in order. */
    public static <T extends Versioned> NavigableMap<String, Versions<T>> byId(Collection<T> versions) {
        return versions.stream()
                .collect(Collectors.groupingBy(
                        Versioned::id, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Versions::new)));
    }

    /** The last one made, in force or not. */
    public T latest() {
        return all.get(all.size() - 1);
    }

    /**
     * The one in force at an instant: the newest that has begun, unless it is over. Each version replaces the one
     * before it from its first day on, and one that ends leaves nothing in force.
     */
    public Optional<T> at(Instant at, ZoneId zone) {
        return all.stream()
                .filter(version -> version.term().hasBegun(at, zone))
                .reduce((older, newer) -> newer)
                .filter(version -> !version.term().hasEnded(at, zone));
    }

    /** The version of that number. */
    public Optional<T> version(int number) {
        return all.stream().filter(version -> version.version() == number).findFirst();
    }
}
