package io.telcopledge.kit.edge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Personal;
import io.telcopledge.contracts.Sealed;
import io.telcopledge.kit.personal.Journey;
import io.telcopledge.kit.personal.JourneySeal;
import io.telcopledge.kit.personal.PersonalFields;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Seals what the contract of an event marks as {@link Personal}. */
@Singleton
class PersonalSeals {

    private final JourneySeal seal;

    @Inject
    PersonalSeals(JourneySeal seal) {
        this.seal = seal;
    }

    /** @param data of the event, to be changed */
    void seal(String topic, Event<?> event, ObjectNode data) {
        for (String field : PersonalFields.of(event.data().getClass())) {
            if (data.path(field).isTextual()) {
                String text = data.path(field).textValue();
                if (Sealed.isSealed(text)) {
                    // Nobody outside has our key: this would be read as a seal that does not open.
                    throw new InvalidEvent("data." + field, "must not begin with " + Sealed.PREFIX);
                }
                data.put(field, seal.seal(new Journey(topic, event, field), text));
            }
        }
    }
}
