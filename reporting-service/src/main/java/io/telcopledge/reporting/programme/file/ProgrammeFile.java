package io.telcopledge.reporting.programme.file;

import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.EventContract;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.Department;
import io.telcopledge.reporting.commitment.InvalidCommitments;
import io.telcopledge.reporting.commitment.file.CommitmentsFile;
import io.telcopledge.reporting.commitment.file.FieldNode;
import io.telcopledge.reporting.evidence.FactKinds;
import io.telcopledge.reporting.programme.Milestone;
import io.telcopledge.reporting.programme.Programme;
import io.telcopledge.reporting.programme.ProgrammePhase;
import io.telcopledge.reporting.programme.Proof;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the programme. */
public final class ProgrammeFile {

    private static final String NAME = "programme.yaml";

    private final Commitments commitments;
    private final Set<String> ids = new HashSet<>();

    private ProgrammeFile(Commitments commitments) {
        this.commitments = commitments;
    }

    /** The programme that is packaged, {@code programme.yaml}. */
    public static Programme packaged(Commitments commitments) {
        return read(NAME, CommitmentsFile.packaged(NAME), commitments);
    }

    /**
     * Reads and checks a file.
     *
     * @param name as errors call it
     * @param commitments the promises that can show that a milestone was reached
     * @throws InvalidCommitments names line and field
     */
    public static Programme read(String name, String yaml, Commitments commitments) {
        ProgrammeFile file = new ProgrammeFile(commitments);
        FieldNode root = FieldNode.parse(name, yaml).only(Set.of("start", "phases"));
        return new Programme(
                root.child("start").date(),
                root.child("phases").items().stream().map(file::phase).toList());
    }

    private ProgrammePhase phase(FieldNode node) {
        node.only(Set.of("id", "title", "milestones"));
        return new ProgrammePhase(
                node.child("id").text(),
                node.child("title").words(),
                node.child("milestones").items().stream().map(this::milestone).toList());
    }

    private Milestone milestone(FieldNode node) {
        node.only(Set.of("id", "title", "department", "due", "proof"));
        FieldNode id = node.child("id");
        if (!ids.add(id.text())) {
            throw id.refuse("is there twice");
        }
        return new Milestone(
                id.text(),
                node.child("title").words(),
                node.child("department").oneOf(List.of(Department.values()), Department::id),
                due(node.child("due")),
                proof(node.child("proof")));
    }

    private static Period due(FieldNode node) {
        try {
            Period due = Period.parse(node.scalar());
            if (!due.isNegative()) {
                return due;
            }
        } catch (DateTimeParseException noPeriod) {
            // Refused below, as a negative one is.
        }
        throw node.refuse("must be a period after the start, such as P6M");
    }

    private Proof proof(FieldNode node) {
        node.only(Set.of("event", "where", "commitment", "quarters", "word"));
        if (node.optional("event").isPresent()) {
            node.only(Set.of("event", "where"));
            String type = node.child("event").oneOf(keptTypes(), Function.identity());
            return new Proof.ByEvent(
                    type, node.optional("where").map(ProgrammeFile::condition).orElse(null));
        }
        if (node.optional("commitment").isPresent()) {
            node.only(Set.of("commitment", "quarters"));
            return new Proof.ByVerdict(
                    node.child("commitment")
                            .oneOf(commitments.promises(), promise -> promise.id())
                            .id(),
                    node.optional("quarters").map(ProgrammeFile::quarters).orElse(1));
        }
        node.only(Set.of("word")).child("word").oneOf(List.of("manager"), Function.identity());
        return new Proof.ByWord();
    }

    private static Proof.@Nullable Condition condition(FieldNode node) {
        Map<String, FieldNode> fields = node.fields();
        if (fields.size() != 1) {
            throw node.refuse("must name one field and its value");
        }
        Map.Entry<String, FieldNode> field = fields.entrySet().iterator().next();
        return new Proof.Condition(field.getKey(), field.getValue().scalar());
    }

    private static int quarters(FieldNode node) {
        if (!node.scalar().matches("[1-9][0-9]?")) {
            throw node.refuse("must be a whole number of quarters, 1 to 99");
        }
        return Integer.parseInt(node.scalar());
    }

    /** What is not kept as evidence could never show anything. */
    private static List<String> keptTypes() {
        return EventCatalogue.PLATFORM.contracts().stream()
                .filter(contract -> FactKinds.tellOfFacts(contract.data()))
                .map(EventContract::type)
                .sorted()
                .toList();
    }
}
