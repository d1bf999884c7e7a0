package io.telcopledge.local.importing;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a YAML file that knows its line and its name, so that what is wrong can be found. */
record YamlNode(Node node, String path) {

    static YamlNode read(Reader file) {
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(file);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            throw new MappingRefused(line, "", "is no YAML: " + broken.getProblem());
        }
        if (root == null) {
            throw new MappingRefused("the mapping file is empty");
        }
        return new YamlNode(root, "");
    }

    /** The fields of a YAML mapping, of which it may have only these. */
    YamlFields fields(String... allowed) {
        YamlFields fields = new YamlFields(this, entries());
        fields.refuseOthersThan(List.of(allowed));
        return fields;
    }

    /** The entries of a YAML mapping with any keys, in the file's order. */
    Map<String, YamlNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw refused("must be a list of `name: value`");
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = new YamlNode(tuple.getKeyNode(), path);
            String name = key.text();
            YamlNode value = new YamlNode(tuple.getValueNode(), path.isEmpty() ? name : path + "." + name);
            if (entries.put(name, value) != null) {
                throw value.refused("is there twice");
            }
        }
        return entries;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The items of a YAML list, named from 0 as a refusal of REST names them. */
    List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw refused("must be a list");
        }
        List<YamlNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlNode(item, path + "[" + items.size() + "]"));
        }
        return items;
    }

    /** One value or a list of them. */
    List<String> texts() {
        return isList() ? items().stream().map(YamlNode::text).toList() : List.of(text());
    }

    /** The text as it was written: {@code No} stays {@code No}, whatever YAML makes of it. */
    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw refused("must be one value");
        }
        return scalar.getValue();
    }

    /** Whether the value was written without quotes, so that {@code 1} is a number and {@code "1"} a text. */
    boolean isPlain() {
        return node instanceof ScalarNode scalar && scalar.isPlain();
    }

    MappingRefused refused(String problem) {
        return new MappingRefused(node.getStartMark().getLine() + 1, path, problem);
    }
}
