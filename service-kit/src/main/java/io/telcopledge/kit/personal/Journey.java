package io.telcopledge.kit.personal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.EventJson;

/**
 * What a sealed text belongs to: one field of one event on one topic, about one thing of one person. Anywhere else it
 * does not open.
 *
 * @param topic that carries the event
 * @param event whose words it is a part of
 * @param field which part
 */
public record Journey(String topic, Event<?> event, String field) {

    /** All of it in one line, in which no part can pass for another. */
    String context() {
        ArrayNode parts = EventJson.MAPPER.createArrayNode();
        parts.add("journey")
                .add(topic)
                .add(event.envelope().source())
                .add(event.envelope().id())
                .add(event.data().key())
                .add(event.data().person())
                .add(field);
        return parts.toString();
    }
}
