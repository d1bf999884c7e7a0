package io.telcopledge.reporting.commitment;

import io.telcopledge.kit.time.Quarter;
import java.util.List;
import java.util.Optional;

/**
 * All promises, in the order in which they are published.
 *
 * @param sha256 of the bytes of the file that they were read from, hexadecimal
 */
public record Commitments(List<Promise> promises, String sha256) {

    public Commitments {
        promises = List.copyOf(promises);
    }

    /** Each promise by its latest version, which may not be in force yet. */
    public List<Commitment> all() {
        return promises.stream().map(Promise::latest).toList();
    }

    /** Each promise by the version that scores a quarter. */
    public List<Commitment> scoring(Quarter quarter) {
        return promises.stream().map(promise -> promise.scoring(quarter)).toList();
    }

    public Optional<Promise> promise(String id) {
        return promises.stream().filter(promise -> promise.id().equals(id)).findFirst();
    }

    /** A promise by its latest version. */
    public Optional<Commitment> withId(String id) {
        return promise(id).map(Promise::latest);
    }
}
