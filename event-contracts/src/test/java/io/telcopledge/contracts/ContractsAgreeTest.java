package io.telcopledge.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.contracts.Mutations.Mutation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each field of each golden sample, spoiled in every way we know: record and schema must say the same. */
class ContractsAgreeTest {

    /** What no JSON Schema can say: rules between two fields, or of arithmetic. {@link EventSchemas#check} has them. */
    private static final Set<String> RULES_OF_RECORDS_ONLY = Set.of(
            "must be after from",
            "must be after the end of the span before",
            "must be a multiple of 15 minutes",
            "must be after peakFrom",
            "must not exceed assessed",
            "must not exceed callsAnswered",
            "must not exceed outcomesKnown",
            "must not exceed promisesFulfilled",
            "is required for this change",
            "is required for this outcome");

    @ParameterizedTest
    @MethodSource("io.telcopledge.contracts.GoldenSamples#types")
    void aRecordAndItsSchemaRefuseTheSame(String type) throws IOException {
        ObjectNode sample = GoldenSamples.data(type);
        List<String> disagreements = new ArrayList<>();
        int[] tried = {0};

        for (List<Object> path : paths(sample)) {
            JsonNode original = at(sample, path);
            List<Mutation> mutations = new ArrayList<>(Mutations.of(original));
            for (Mutation mutation : mutations) {
                tried[0]++;
                ObjectNode spoiled = with(sample, path, mutation.value());
                compare(type, spoiled)
                        .ifPresent(told -> disagreements.add(
                                type + " " + FieldPath.of(path) + " ← " + mutation.name() + ": " + told));
            }
            tried[0]++;
            compare(type, with(sample, path, null))
                    .ifPresent(told -> disagreements.add(type + " " + FieldPath.of(path) + " removed: " + told));
        }

        assertThat(tried[0]).isGreaterThan(200);
        assertThat(disagreements).isEmpty();
    }

    private static Optional<String> compare(String type, ObjectNode data) {
        List<Violation> schema = EventSchemas.checkSchema(type, data);
        Optional<InvalidEvent> codec = refusal(type, data);
        if (codec.isPresent() && RULES_OF_RECORDS_ONLY.contains(codec.get().problem())) {
            List<Violation> both = EventSchemas.check(type, data);
            return both.size() == 1 && both.get(0).field().equals(codec.get().field())
                    ? Optional.empty()
                    : Optional.of("a rule of the record only, told as " + both);
        }
        if (schema.isEmpty() != codec.isEmpty()) {
            return Optional.of("schema " + schema + ", codec " + codec.map(Throwable::getMessage));
        }
        if (codec.isPresent()
                && schema.stream()
                        .noneMatch(violation ->
                                violation.field().equals(codec.get().field()))) {
            return Optional.of(
                    "schema names " + schema + ", codec names " + codec.get().getMessage());
        }
        return Optional.empty();
    }

    private static Optional<InvalidEvent> refusal(String type, ObjectNode data) {
        try {
            EventData read = EventJson.read(
                    data, EventCatalogue.PLATFORM.ofType(type).orElseThrow().data());
            // What was accepted can be written, and read again.
            assertThat(EventJson.MAPPER.readTree(EventJson.write(read))).isNotNull();
            return Optional.empty();
        } catch (InvalidEvent refused) {
            return Optional.of(refused);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every place of a document: fields, objects, lists and what lies in them. */
    private static List<List<Object>> paths(JsonNode root) {
        List<List<Object>> found = new ArrayList<>();
        collect(root, List.of(), found);
        return found;
    }

    private static void collect(JsonNode node, List<Object> path, List<List<Object>> found) {
        if (!path.isEmpty()) {
            found.add(path);
        }
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> collect(node.get(name), plus(path, name), found));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), plus(path, i), found);
        }
    }

    private static List<Object> plus(List<Object> path, Object part) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(part);
        return longer;
    }

    private static JsonNode at(JsonNode root, List<Object> path) {
        JsonNode node = root;
        for (Object part : path) {
            node = part instanceof Integer i ? node.get(i) : node.get((String) part);
        }
        return node;
    }

    private static ObjectNode with(ObjectNode root, List<Object> path, @Nullable JsonNode value) {
        ObjectNode copy = root.deepCopy();
        JsonNode parent = at(copy, path.subList(0, path.size() - 1));
        Object last = path.get(path.size() - 1);
        if (parent instanceof ArrayNode list && last instanceof Integer i) {
            if (value == null) {
                list.remove(i);
            } else {
                list.set(i, value);
            }
        } else if (parent instanceof ObjectNode object && last instanceof String name) {
            if (value == null) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        }
        return copy;
    }
}
