package io.telcopledge.kit.consumer;

import io.telcopledge.contracts.Envelope;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The identity of an event in 16 bytes, whatever the length of its source and id. */
public final class EventIds {

    private EventIds() {}

    /** The first 128 bits of SHA-256 over source, NUL (which neither may contain) and id. */
    public static UUID of(Envelope envelope) {
        return of(envelope.source(), envelope.id());
    }

    static UUID of(String source, String id) {
        ByteBuffer hash = ByteBuffer.wrap(sha256((source + '\0' + id).getBytes(StandardCharsets.UTF_8)));
        return new UUID(hash.getLong(), hash.getLong());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
