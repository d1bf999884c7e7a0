package io.telcopledge.reporting.commitment.file;

import io.telcopledge.reporting.commitment.InvalidCommitments;
import io.telcopledge.reporting.commitment.Words;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A node of the file that knows its line and its path, so that every refusal names its field. */
public record FieldNode(String file, String path, Node node) {

    /** The longest file that is read, in characters; ours has a tenth of it. */
    static final int LONGEST = 256 * 1024;

    private static final int DEEPEST = 20;

    public static FieldNode parse(String file, String yaml) {
        if (yaml.length() > LONGEST) {
            throw new InvalidCommitments(file, 1, "", "has more than " + LONGEST + " characters");
        }
        try {
            Node root = new Yaml(bounds()).compose(new StringReader(yaml));
            if (root == null) {
                throw new InvalidCommitments(file, 1, "commitments", "is required");
            }
            return new FieldNode(file, "", root);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            throw new InvalidCommitments(file, line, "", "is no YAML: " + broken.getProblem());
        } catch (YAMLException beyondBounds) {
            throw new InvalidCommitments(file, 1, "", "is deeper than " + DEEPEST + " levels, or no text of YAML");
        }
    }

    private static LoaderOptions bounds() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        // A comment says nothing here, and a million of them would be kept.
        options.setProcessComments(false);
        return options;
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    public FieldNode child(String name) {
        return optional(name).orElseThrow(() -> new InvalidCommitments(file, line(), at(name), "is required"));
    }

    public Optional<FieldNode> optional(String name) {
        return Optional.ofNullable(fields().get(name))
                .filter(child -> !child.node.getTag().equals(Tag.NULL));
    }

    /** Refuses fields that nobody would read: a misspelt one would silently leave the default in force. */
    public FieldNode only(Set<String> names) {
        fields().forEach((name, field) -> {
            if (!names.contains(name)) {
                throw field.refuse("is no known field");
            }
        });
        return this;
    }

    /** The fields, in the file's order. */
    public Map<String, FieldNode> fields() {
        if (!(node instanceof MappingNode mapping)) {
            throw refuse("must have fields");
        }
        Map<String, FieldNode> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = new FieldNode(file, path, tuple.getKeyNode()).scalar();
            FieldNode field = new FieldNode(file, at(name), tuple.getValueNode());
            if (fields.put(name, field) != null) {
                throw field.refuse("is there twice");
            }
        }
        return fields;
    }

    public List<FieldNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw refuse("must be a list");
        }
        List<FieldNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new FieldNode(file, path + "[" + items.size() + "]", item));
        }
        return items;
    }

    public String text() {
        if (!node.getTag().equals(Tag.STR) || scalar().isBlank()) {
            throw refuse("must be a text");
        }
        return scalar().strip();
    }

    /** The same in both languages. */
    public Words words() {
        only(Set.of("zh", "en"));
        return new Words(child("zh").text(), child("en").text());
    }

    /** Whatever stands there, as it is written. */
    public String scalar() {
        if (!(node instanceof ScalarNode scalar)) {
            throw refuse("must be one value");
        }
        return scalar.getValue();
    }

    public BigDecimal decimal() {
        boolean isNumber = node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
        if (!isNumber || !scalar().matches("-?[0-9]{1,15}([.][0-9]{1,15})?")) {
            throw refuse("must be a number");
        }
        return new BigDecimal(scalar());
    }

    public LocalDate date() {
        try {
            return LocalDate.parse(scalar());
        } catch (DateTimeException notADate) {
            throw refuse("must be a date like 2015-01-01");
        }
    }

    Instant instant() {
        try {
            return OffsetDateTime.parse(scalar()).toInstant();
        } catch (DateTimeException notAnInstant) {
            throw refuse("must be a date-time with offset like 2026-07-01T00:00:00+08:00");
        }
    }

    /** The value of a closed list that has this text as its name. */
    public <T> T oneOf(List<T> values, Function<T, String> name) {
        String text = scalar();
        return values.stream()
                .filter(value -> name.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> refuse("must be one of "
                        + values.stream().map(name).collect(Collectors.joining(", ")) + "; is " + text));
    }

    public InvalidCommitments refuse(String problem) {
        return new InvalidCommitments(file, line(), path, problem);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
