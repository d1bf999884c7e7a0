package io.telcopledge.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.telcopledge.contracts.EventJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells requests apart by what they say, whatever the order in which their fields are written. */
final class RequestHash {

    private static final ObjectMapper ORDERED =
            EventJson.MAPPER.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private RequestHash() {}

    static String of(Object request) {
        try {
            Object fields = ORDERED.convertValue(request, Object.class);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(ORDERED.writeValueAsBytes(fields));
            return HexFormat.of().formatHex(hash);
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(request.getClass().getName() + " does not write as JSON", impossible);
        }
    }
}
