package io.telcopledge.reporting.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** One statement about a fact. */
public sealed interface Fact permits HotlineInterval, ClockState, OpenedComplaint, ComplaintStep, StreamCoverage {

    /** What it is about, unique among facts of its kind. */
    String key();

    Revision revision();

    /** The statements in effect, one for each key, in the order of the keys. */
    static <F extends Fact> List<F> inEffect(Collection<F> statements) {
        Map<String, F> newest = statements.stream()
                .collect(Collectors.toMap(
                        Fact::key,
                        fact -> fact,
                        BinaryOperator.maxBy((one, other) -> one.revision().compareTo(other.revision())),
                        TreeMap::new));
        return List.copyOf(newest.values());
    }
}
