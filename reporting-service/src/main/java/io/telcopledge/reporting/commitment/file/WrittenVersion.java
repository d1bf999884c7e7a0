package io.telcopledge.reporting.commitment.file;

import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.InvalidCommitments;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A version of a promise, and where in the file it is said. */
public record WrittenVersion(Commitment commitment, FieldNode node) {

    /** Refuses one of its fields, or all of it where the field is not there. */
    InvalidCommitments refuse(String field, String problem) {
        FieldNode place = leaves().getOrDefault(field, node);
        return new InvalidCommitments(place.file(), place.line(), node.path() + "." + field, problem);
    }

    /** All that is published of it, by field; not the day on which it ends, which may be set later. */
    public SortedMap<String, String> content() {
        SortedMap<String, String> content = new TreeMap<>();
        leaves().forEach((field, leaf) -> content.put(field, leaf.scalar().strip()));
        content.remove("inForceUntil");
        return content;
    }

    private Map<String, FieldNode> leaves() {
        Map<String, FieldNode> leaves = new TreeMap<>();
        collect(node, leaves);
        return leaves;
    }

    private void collect(FieldNode at, Map<String, FieldNode> leaves) {
        if (at.node() instanceof MappingNode) {
            at.fields().values().forEach(field -> collect(field, leaves));
        } else if (at.node() instanceof SequenceNode) {
            at.items().forEach(item -> collect(item, leaves));
        } else {
            leaves.put(at.path().substring(node.path().length() + 1), at);
        }
    }
}
