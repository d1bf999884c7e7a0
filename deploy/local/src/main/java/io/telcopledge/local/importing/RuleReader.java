package io.telcopledge.local.importing;

import io.telcopledge.contracts.EventContract;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a mapping file and holds them against the events' records. */
final class RuleReader {

    private RuleReader() {}

    static List<EventRule> rules(YamlNode events, ZoneId zone) {
        List<EventRule> rules = new ArrayList<>();
        Set<Template> ids = new LinkedHashSet<>();
        for (YamlNode event : events.items()) {
            EventRule rule = rule(event, zone);
            if (!ids.add(rule.id())) {
                // Else the second event of a row would pass for a repeat of the first and vanish.
                throw event.refused("id: is the same template as another event's");
            }
            rules.add(rule);
        }
        if (rules.isEmpty()) {
            throw events.refused("must list at least one event");
        }
        return List.copyOf(rules);
    }

    private static EventRule rule(YamlNode event, ZoneId zone) {
        YamlFields fields = event.fields("type", "when", "unless", "id", "time", "sequence", "data");
        YamlNode type = fields.required("type");
        EventContract<?> contract = EventRoutes.contract(type.text())
                .orElseThrow(() -> type.refused("is no event that other systems send; there are "
                        + String.join(", ", EventRoutes.contractNames())));
        List<Condition> conditions = new ArrayList<>(conditions(fields.optional("when"), false));
        conditions.addAll(conditions(fields.optional("unless"), true));
        Map<String, FieldSource> data = data(fields.required("data"), contract, zone);
        YamlNode sequence = fields.optional("sequence");
        return new EventRule(
                contract,
                EventRoutes.serviceOf(contract),
                List.copyOf(conditions),
                id(fields.required("id")),
                timeField(fields.required("time"), data.keySet(), contract),
                sequence == null ? null : Numbering.read(sequence),
                data);
    }

    static List<Condition> conditions(@Nullable YamlNode conditions, boolean negated) {
        return conditions == null
                ? List.of()
                : conditions.entries().entrySet().stream()
                        .map(entry ->
                                new Condition(entry.getKey(), entry.getValue().texts(), negated))
                        .toList();
    }

    private static Template id(YamlNode id) {
        Template template = Template.parse(id.text());
        if (template.columns().isEmpty()) {
            throw id.refused("must name a column in braces, such as {Call Id}, or all rows are one event");
        }
        return template;
    }

    private static String timeField(YamlNode time, Set<String> mapped, EventContract<?> contract) {
        boolean isInstant = components(contract).stream()
                .anyMatch(component -> component.getName().equals(time.text()) && component.getType() == Instant.class);
        if (!isInstant || !mapped.contains(time.text())) {
            throw time.refused("must name a field of data that is an instant");
        }
        return time.text();
    }

    private static Map<String, FieldSource> data(YamlNode data, EventContract<?> contract, ZoneId zone) {
        List<String> names =
                components(contract).stream().map(RecordComponent::getName).toList();
        YamlFields fields = data.fields(names.toArray(String[]::new));
        for (RecordComponent component : components(contract)) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                fields.required(component.getName());
            }
        }
        Map<String, FieldSource> sources = new LinkedHashMap<>();
        fields.byName().forEach((name, field) -> sources.put(name, FieldReader.read(field, zone)));
        return sources;
    }

    private static List<RecordComponent> components(EventContract<?> contract) {
        return Arrays.asList(contract.data().getRecordComponents());
    }
}
