package io.telcopledge.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.crypto.KeyedHash;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HexFormat;

/**
 * Tells requests apart by what they say, whatever the order in which their fields are written. The hash is keyed: what
 * a person wrote is often short enough to be guessed from a plain one.
 */
@Singleton
class RequestHash {

    private static final ObjectMapper ORDERED =
            EventJson.MAPPER.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final KeyedHash hash;

    @Inject
    RequestHash(KeyedHash hash) {
        this.hash = hash;
    }

    String of(Object request) {
        try {
            Object fields = ORDERED.convertValue(request, Object.class);
            return HexFormat.of().formatHex(hash.whole("idempotency", ORDERED.writeValueAsBytes(fields)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(request.getClass().getName() + " does not write as JSON", impossible);
        }
    }
}
