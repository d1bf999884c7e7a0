package io.telcopledge.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;

/**
 * Reads the data of version N−1 as version N.
 *
 * <p>The rule for versions: a change that old consumers may ignore (a new optional field) keeps the version. Any other
 * change makes version N: the catalogue, the schema, the sample and the topic name N only, and an upcaster leads from
 * N−1. Consumers accept N and N−1 and are deployed first; producers follow; events of N−1 are on the log for as long as
 * its retention, so N+1 comes later than that. Older versions are unknown.
 *
 * @param from the older type
 * @param to the next version's type
 * @param change gives the newer data; may change its argument
 */
public record Upcaster(String from, String to, UnaryOperator<ObjectNode> change) {

    public Upcaster {
        if (!EventContract.nameOf(from).equals(EventContract.nameOf(to))
                || EventContract.versionOf(from) + 1 != EventContract.versionOf(to)) {
            throw new IllegalArgumentException("an upcaster leads one version on, not from " + from + " to " + to);
        }
    }
}
