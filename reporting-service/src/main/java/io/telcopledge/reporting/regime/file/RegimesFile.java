package io.telcopledge.reporting.regime.file;

import io.telcopledge.reporting.commitment.Bound;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.InvalidCommitments;
import io.telcopledge.reporting.commitment.Promise;
import io.telcopledge.reporting.commitment.Target;
import io.telcopledge.reporting.commitment.Unit;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.commitment.file.CommitmentsFile;
import io.telcopledge.reporting.commitment.file.FieldNode;
import io.telcopledge.reporting.regime.Quantity;
import io.telcopledge.reporting.regime.Regime;
import io.telcopledge.reporting.regime.RegimeMeasure;
import io.telcopledge.reporting.regime.Regimes;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the regimes. */
public final class RegimesFile {

    private static final String NAME = "regimes.yaml";
    private static final Set<String> QUANTITIES =
            Set.of("commitment", "answered-within", "resolution-time", "complaints", "missing");

    private final Commitments commitments;
    private final List<String> kinds;

    private RegimesFile(Commitments commitments, List<String> kinds) {
        this.commitments = commitments;
        this.kinds = kinds;
    }

    /** The regimes that are packaged, {@code regimes.yaml}. */
    public static Regimes packaged(Commitments commitments, List<String> kinds) {
        return read(NAME, CommitmentsFile.packaged(NAME), commitments, kinds);
    }

    /**
     * Reads and checks a file.
     *
     * @param name as errors call it
     * @param kinds of complaints
     * @throws InvalidCommitments names line and field
     */
    public static Regimes read(String name, String yaml, Commitments commitments, List<String> kinds) {
        RegimesFile file = new RegimesFile(commitments, kinds);
        FieldNode root = FieldNode.parse(name, yaml).only(Set.of("regimes"));
        return new Regimes(
                root.child("regimes").items().stream().map(file::regime).toList());
    }

    private Regime regime(FieldNode node) {
        node.only(Set.of("id", "title", "source", "measures"));
        return new Regime(
                node.child("id").text(),
                node.child("title").words(),
                node.child("source").text(),
                node.child("measures").items().stream().map(this::measure).toList());
    }

    private RegimeMeasure measure(FieldNode node) {
        node.only(Set.of(
                "id", "title", "target", "commitment", "answered-within", "resolution-time", "complaints", "missing"));
        if (node.fields().keySet().stream().filter(QUANTITIES::contains).count() != 1) {
            throw node.refuse("must have one of commitment, answered-within, resolution-time, complaints, missing");
        }
        Quantity quantity = quantity(node);
        return new RegimeMeasure(
                node.child("id").text(),
                node.child("title").words(),
                quantity,
                node.optional("target").map(target -> target(target, quantity)).orElse(null));
    }

    private Quantity quantity(FieldNode node) {
        if (node.optional("commitment").isPresent()) {
            Promise promise = node.child("commitment").oneOf(commitments.promises(), Promise::id);
            return new Quantity.OfPromise(
                    promise.id(), promise.latest().target().unit());
        }
        if (node.optional("answered-within").isPresent()) {
            FieldNode seconds = node.child("answered-within");
            if (!seconds.scalar().matches("[1-9][0-9]{0,3}")) {
                throw seconds.refuse("must be a whole number of seconds, 1 to 9999");
            }
            return new Quantity.AnsweredWithin(Integer.parseInt(seconds.scalar()));
        }
        if (node.optional("resolution-time").isPresent()) {
            FieldNode percent =
                    node.child("resolution-time").only(Set.of("percent")).child("percent");
            if (!percent.scalar().matches("[1-9][0-9]?|100")) {
                throw percent.refuse("must be a whole number of percent, 1 to 100");
            }
            return new Quantity.ResolutionTime(Integer.parseInt(percent.scalar()));
        }
        if (node.optional("complaints").isPresent()) {
            List<String> known = Stream.concat(kinds.stream(), Stream.of(Quantity.Complaints.ALL))
                    .toList();
            return new Quantity.Complaints(node.child("complaints").oneOf(known, Function.identity()));
        }
        return new Quantity.NotHeld(node.child("missing").words());
    }

    private static Target target(FieldNode node, Quantity quantity) {
        node.only(Set.of("comparator", "value"));
        if (quantity instanceof Quantity.NotHeld) {
            throw node.refuse("must be absent: there is nothing to hold against it");
        }
        Bound bound = node.child("comparator").oneOf(List.of(Bound.values()), Bound::comparator);
        Unit unit = quantity.unit();
        String words =
                bound.sign() + " " + unit.of(node.child("value").decimal().toPlainString());
        return new Target(bound, node.child("value").decimal(), unit, new Words(words, words));
    }
}
