package io.telcopledge.kit.edge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.contracts.EventContract;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Personal;
import io.telcopledge.contracts.Sealed;
import io.telcopledge.kit.personal.JourneySeal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Seals what the contract of an event marks as {@link Personal}. */
@Singleton
class PersonalFields {

    private final Map<Class<?>, List<String>> marked = new ConcurrentHashMap<>();
    private final JourneySeal seal;

    @Inject
    PersonalFields(JourneySeal seal) {
        this.seal = seal;
    }

    /** Whether the data was changed. */
    boolean seal(EventContract<?> contract, ObjectNode data) {
        boolean changed = false;
        for (String field : marked.computeIfAbsent(contract.data(), PersonalFields::markedIn)) {
            if (data.path(field).isTextual()) {
                String text = data.path(field).textValue();
                if (Sealed.isSealed(text)) {
                    // Nobody outside has our key: this would be read as a seal that does not open.
                    throw new InvalidEvent("data." + field, "must not begin with " + Sealed.PREFIX);
                }
                data.put(field, seal.seal(text));
                changed = true;
            }
        }
        return changed;
    }

    private static List<String> markedIn(Class<?> data) {
        return Arrays.stream(data.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Personal.class))
                .map(RecordComponent::getName)
                .toList();
    }
}
