package io.telcopledge.kit.personal;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Personal;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Which fields of an event its contract marks as {@link Personal}. */
public final class PersonalFields {

    private static final ClassValue<List<String>> MARKED = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> data) {
            return Arrays.stream(data.getRecordComponents())
                    .filter(component -> component.isAnnotationPresent(Personal.class))
                    .map(RecordComponent::getName)
                    .toList();
        }
    };

    private PersonalFields() {}

    public static List<String> of(Class<? extends EventData> data) {
        return MARKED.get(data);
    }
}
