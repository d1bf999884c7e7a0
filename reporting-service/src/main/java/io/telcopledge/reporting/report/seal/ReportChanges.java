package io.telcopledge.reporting.report.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a sealed report says and its draft says otherwise: whatever it is, it can be corrected. What only one of the two
 * has a field for is the form's doing, and a sentence that the service makes of a figure follows from the figure:
 * neither is a change, or each new version of the service would have to restate every report.
 */
public final class ReportChanges {

    private static final JsonMapper JSON = new JsonMapper();

    /** What an edition says of itself, and what a version of the service says in its own words. */
    private static final Set<String> NO_CHANGE = Set.of(
            "form",
            "status",
            "revision",
            "asOf",
            "restatements",
            "methods",
            "complaints.suppression.why",
            "commitments.department.title",
            "commitments.previous",
            "commitments.lastYear",
            "evidence.facts.title");

    /** Of a figure; the other fields follow from these. */
    private static final List<String> FIGURE =
            List.of("value", "numerator", "denominator", "leftOut", "completeness", "verdict");

    /** What an item of a list is named by, whichever of them it has. */
    private static final List<String> NAMES =
            List.of("/id", "/quarter", "/department", "/stream", "/of", "/kind", "/kind/id", "/from", "/said", "/done");

    private final String quarter;
    private final List<Change> found = new ArrayList<>();

    private ReportChanges(String quarter) {
        this.quarter = quarter;
    }

    /** In the order of the draft. */
    public static List<Change> between(JsonNode sealed, JsonNode draft) {
        ReportChanges changes = new ReportChanges(draft.path("quarter").asText());
        changes.fields(new Place("", "", null), sealed, draft);
        return List.copyOf(changes.found);
    }

    /**
     * Where something stands.
     *
     * @param path with the names of items, for the reader
     * @param rule without them, for {@link #NO_CHANGE}
     */
    private record Place(String path, String rule, @Nullable String commitment) {

        Place field(String name) {
            return new Place(joined(path, name), joined(rule, name), commitment);
        }

        Place item(String name) {
            return new Place(path + "[" + name + "]", rule, rule.equals("commitments") ? name : commitment);
        }

        private static String joined(String before, String name) {
            return before.isEmpty() ? name : before + "." + name;
        }
    }

    private void compare(Place place, @Nullable JsonNode sealed, @Nullable JsonNode draft) {
        JsonNode shape = isThere(draft) ? draft : sealed;
        if (shape == null || shape.isNull()) {
            return;
        }
        if (shape.has("verdict")) {
            figure(place, sealed, draft);
        } else if (shape.isObject()) {
            fields(place, sealed, draft);
        } else if (shape.isArray()) {
            items(place, sealed, draft);
        } else if (!Objects.equals(orNull(sealed), orNull(draft))) {
            add(place, sealed, draft);
        }
    }

    private void fields(Place place, @Nullable JsonNode sealed, @Nullable JsonNode draft) {
        Set<String> names = new TreeSet<>();
        List<JsonNode> there = java.util.stream.Stream.of(sealed, draft)
                .filter(ReportChanges::isThere)
                .map(Objects::requireNonNull)
                .toList();
        there.get(0).fieldNames().forEachRemaining(names::add);
        there.forEach(node -> names.retainAll(namesOf(node)));
        for (String name : names) {
            Place field = place.field(name);
            if (!NO_CHANGE.contains(field.rule())) {
                compare(field, field(sealed, name), field(draft, name));
            }
        }
    }

    private void items(Place place, @Nullable JsonNode sealed, @Nullable JsonNode draft) {
        Set<String> names = new LinkedHashSet<>(itemNames(draft));
        names.addAll(itemNames(sealed));
        for (String name : names) {
            boolean isOwnScore = place.rule().equals("commitments.trend") && name.equals(quarter);
            if (!isOwnScore) {
                compare(place.item(name), item(sealed, name), item(draft, name));
            }
        }
    }

    private void figure(Place place, @Nullable JsonNode sealed, @Nullable JsonNode draft) {
        if (isThere(sealed) && isThere(draft)) {
            Set<String> common = namesOf(Objects.requireNonNull(sealed));
            common.retainAll(namesOf(Objects.requireNonNull(draft)));
            common.remove("reason");
            if (common.stream().allMatch(name -> sealed.get(name).equals(draft.get(name)))) {
                return;
            }
        }
        add(place, published(sealed), published(draft));
    }

    private static @Nullable JsonNode published(@Nullable JsonNode score) {
        if (score == null || !isThere(score)) {
            return null;
        }
        ObjectNode figure = JSON.createObjectNode();
        FIGURE.forEach(name -> figure.set(name, orNull(score.get(name))));
        return figure;
    }

    private void add(Place place, @Nullable JsonNode sealed, @Nullable JsonNode draft) {
        found.add(new Change(place.path(), place.commitment(), value(sealed), value(draft)));
    }

    private static @Nullable Object value(@Nullable JsonNode node) {
        return isThere(node) ? JSON.convertValue(node, Object.class) : null;
    }

    private static boolean isThere(@Nullable JsonNode node) {
        return node != null && !node.isNull();
    }

    private static JsonNode orNull(@Nullable JsonNode node) {
        return node == null ? NullNode.getInstance() : node;
    }

    private static Set<String> namesOf(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static @Nullable JsonNode field(@Nullable JsonNode object, String name) {
        return object == null ? null : object.get(name);
    }

    private static List<String> itemNames(@Nullable JsonNode list) {
        return list == null
                ? List.of()
                : list.valueStream().map(ReportChanges::nameOf).toList();
    }

    private static @Nullable JsonNode item(@Nullable JsonNode list, String name) {
        return list == null
                ? null
                : list.valueStream()
                        .filter(item -> nameOf(item).equals(name))
                        .findFirst()
                        .orElse(null);
    }

    private static String nameOf(JsonNode item) {
        return item.isValueNode()
                ? item.asText()
                : NAMES.stream()
                        .map(item::at)
                        .filter(JsonNode::isValueNode)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("/"));
    }
}
