package io.telcopledge.reporting.report.seal.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where two documents differ, by name: {@code commitments[hotline-wait].value: "67.5207", computed "40.0000"}. */
public final class JsonDifferences {

    private static final int MOST = 20;

    private final List<String> found = new ArrayList<>();

    private JsonDifferences() {}

    /** At most {@value #MOST} differences, in the order of the fields' names. */
    public static List<String> between(JsonNode sealed, JsonNode computed) {
        JsonDifferences differences = new JsonDifferences();
        differences.compare("", sealed, computed);
        return differences.found.stream().limit(MOST).toList();
    }

    private void compare(String path, @Nullable JsonNode sealed, @Nullable JsonNode computed) {
        if (sealed == null || computed == null || sealed.getNodeType() != computed.getNodeType()) {
            add(path, sealed, computed);
        } else if (sealed.isObject()) {
            Set<String> names = new TreeSet<>();
            sealed.fieldNames().forEachRemaining(names::add);
            computed.fieldNames().forEachRemaining(names::add);
            names.forEach(
                    name -> compare(path.isEmpty() ? name : path + "." + name, sealed.get(name), computed.get(name)));
        } else if (sealed.isArray()) {
            for (int i = 0; i < Math.max(sealed.size(), computed.size()); i++) {
                compare(path + "[" + nameOf(sealed, computed, i) + "]", sealed.get(i), computed.get(i));
            }
        } else if (!sealed.equals(computed)) {
            add(path, sealed, computed);
        }
    }

    private static String nameOf(JsonNode sealed, JsonNode computed, int index) {
        JsonNode item = sealed.has(index) ? sealed.get(index) : computed.get(index);
        return item.path("id").isTextual() ? item.path("id").textValue() : Integer.toString(index);
    }

    private void add(String path, @Nullable JsonNode sealed, @Nullable JsonNode computed) {
        found.add(path + ": " + text(sealed) + ", computed " + text(computed));
    }

    private static String text(@Nullable JsonNode node) {
        if (node == null) {
            return "nothing";
        }
        return node.isContainerNode() ? "a " + node.getNodeType() : node.toString();
    }
}
