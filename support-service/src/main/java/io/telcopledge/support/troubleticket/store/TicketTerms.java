package io.telcopledge.support.troubleticket.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.telcopledge.kit.crypto.KeyedHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** By which numbers the values of sealed attributes are found: one for each value and the path that leads to it. */
@ApplicationScoped
public class TicketTerms {

    private final KeyedHash hash;

    @Inject
    public TicketTerms(KeyedHash hash) {
        this.hash = hash;
    }

    /** The terms of an object; a list's elements stand for the list. */
    public Set<Long> of(JsonNode attributes) {
        Set<Long> terms = new TreeSet<>();
        collect("", attributes, terms);
        return terms;
    }

    /** The term of one value. */
    public long of(String path, String value) {
        return hash.of("trouble-ticket/" + path, value);
    }

    private void collect(String path, JsonNode node, Set<Long> terms) {
        if (node.isArray()) {
            node.forEach(element -> collect(path, element, terms));
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                collect(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), terms);
            }
        } else if (!node.isNull()) {
            terms.add(of(path, node.asText()));
        }
    }
}
