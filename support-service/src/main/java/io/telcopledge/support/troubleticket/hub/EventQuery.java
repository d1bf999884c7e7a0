package io.telcopledge.support.troubleticket.hub;

import com.fasterxml.jackson.databind.JsonNode;
import io.telcopledge.kit.tmf.FilterValues;
import io.telcopledge.support.troubleticket.TicketEventType;
import io.telcopledge.support.troubleticket.TicketPath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a listener wants to be told (TMF630, {@code query} of a hub): conditions joined by {@code &} of the form
 * {@code path=value[,value…]}, where a path is {@code eventType}, one of a ticket, or one of a ticket after
 * {@code event.troubleTicket.}
 */
record EventQuery(List<Condition> conditions) {

    private static final String TICKET = "event.troubleTicket.";
    private static final String TYPE = "eventType";
    private static final Set<String> TYPES =
            Arrays.stream(TicketEventType.values()).map(TicketEventType::label).collect(Collectors.toUnmodifiableSet());

    /** One of these values at this path of the event. */
    record Condition(String path, List<String> values) {

        /** A listener that waits for an event which there never is would wait in vain. */
        boolean canBeMet() {
            return !path.equals(TYPE) || TYPES.containsAll(values);
        }
    }

    /** Reads it; empty where it is none. A leading {@code ?} is allowed. */
    static Optional<EventQuery> parse(String text) {
        List<Condition> conditions = new ArrayList<>();
        String query = text.startsWith("?") ? text.substring(1) : text;
        for (String part : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals <= 0) {
                return Optional.empty();
            }
            Optional<String> path = path(part.substring(0, equals));
            if (path.isEmpty()) {
                return Optional.empty();
            }
            try {
                String values = URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8);
                Condition condition = new Condition(path.get(), FilterValues.parts(values));
                if (!condition.canBeMet()) {
                    return Optional.empty();
                }
                conditions.add(condition);
            } catch (IllegalArgumentException badEscape) {
                return Optional.empty();
            }
        }
        return Optional.of(new EventQuery(conditions));
    }

    private static Optional<String> path(String name) {
        if (name.equals(TYPE)) {
            return Optional.of(TYPE);
        }
        String inner = name.startsWith(TICKET) ? name.substring(TICKET.length()) : name;
        return TicketPath.parse(inner).map(path -> TICKET + path.text());
    }

    /** Whether the event fulfils all conditions. */
    boolean wants(JsonNode event) {
        return conditions.stream()
                .allMatch(condition -> at(event, Arrays.asList(condition.path().split("\\.")))
                        .anyMatch(value -> condition.values().contains(value)));
    }

    private static Stream<String> at(JsonNode node, List<String> path) {
        if (node.isArray()) {
            List<JsonNode> elements = new ArrayList<>();
            node.forEach(elements::add);
            return elements.stream().flatMap(element -> at(element, path));
        }
        if (path.isEmpty()) {
            return node.isValueNode() && !node.isNull() ? Stream.of(node.asText()) : Stream.empty();
        }
        return at(node.path(path.get(0)), path.subList(1, path.size()));
    }
}
