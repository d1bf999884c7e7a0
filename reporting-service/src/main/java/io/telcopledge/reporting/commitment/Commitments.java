package io.telcopledge.reporting.commitment;

import java.util.List;
import java.util.Optional;

/** All promises, in the order in which they are published. */
public record Commitments(List<Commitment> all) {

    public Commitments {
        all = List.copyOf(all);
    }

    public Optional<Commitment> withId(String id) {
        return all.stream().filter(commitment -> commitment.id().equals(id)).findFirst();
    }
}
