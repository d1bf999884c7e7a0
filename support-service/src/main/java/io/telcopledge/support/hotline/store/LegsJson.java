package io.telcopledge.support.hotline.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.support.hotline.Leg;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The legs of a transferred call as its row keeps them; null for all other calls. */
final class LegsJson {

    private static final TypeReference<List<Leg>> LEGS = new TypeReference<>() {};

    private LegsJson() {}

    static @Nullable String of(List<Leg> legs) {
        try {
            return legs.isEmpty() ? null : EventJson.MAPPER.writeValueAsString(legs);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("legs are always JSON", impossible);
        }
    }

    static List<Leg> read(@Nullable String json) {
        try {
            return json == null ? List.of() : EventJson.MAPPER.readValue(json, LEGS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("stored legs do not read", impossible);
        }
    }
}
