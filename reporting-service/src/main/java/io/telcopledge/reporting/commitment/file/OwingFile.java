package io.telcopledge.reporting.commitment.file;

import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.reporting.commitment.InForce;
import io.telcopledge.reporting.commitment.InvalidCommitments;
import io.telcopledge.reporting.commitment.OwedRegion;
import io.telcopledge.reporting.commitment.OwedStream;
import io.telcopledge.reporting.commitment.Owing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The file that declares who owes what evidence. */
public final class OwingFile {

    private static final String NAME = "owing.yaml";

    private OwingFile() {}

    /** The declaration that is packaged, {@code owing.yaml}. */
    public static Owing packaged() {
        return read(NAME, CommitmentsFile.packaged(NAME));
    }

    /**
     * Reads and checks a file.
     *
     * @param name as errors call it
     * @throws InvalidCommitments names line and field
     */
    public static Owing read(String name, String yaml) {
        FieldNode root = FieldNode.parse(name, yaml).only(Set.of("streams", "regions"));
        return new Owing(
                root.child("streams").items().stream().map(OwingFile::stream).toList(),
                root.child("regions").items().stream().map(OwingFile::region).toList());
    }

    private static OwedStream stream(FieldNode node) {
        node.only(Set.of("stream", "source", "from", "until"));
        return new OwedStream(
                node.child("stream").oneOf(Streams.ALL, Function.identity()),
                node.child("source").text(),
                inForce(node));
    }

    private static OwedRegion region(FieldNode node) {
        node.only(Set.of("region", "population", "from", "until"));
        FieldNode population = node.child("population");
        if (population.decimal().signum() <= 0 || population.decimal().scale() > 0) {
            throw population.refuse("must be a whole number of residents");
        }
        return new OwedRegion(node.child("region").text(), population.decimal().longValueExact(), inForce(node));
    }

    private static InForce inForce(FieldNode node) {
        LocalDate from = node.child("from").date();
        Optional<FieldNode> until = node.optional("until");
        if (until.isPresent() && until.get().date().isBefore(from)) {
            throw until.get().refuse("must not be before from");
        }
        return new InForce(from, until.map(FieldNode::date).orElse(null));
    }
}
