package io.telcopledge.support.complaint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The ids of complaints that come from elsewhere: known before anything is stored, and the same at every telling. */
public final class ComplaintIds {

    private ComplaintIds() {}

    /** 128 bits of SHA-256 over source, NUL and external id, marked as RFC 9562 version 8. */
    public static UUID of(String source, String externalId) {
        ByteBuffer hash = ByteBuffer.wrap(sha256((source + '\0' + externalId).getBytes(StandardCharsets.UTF_8)));
        long high = (hash.getLong() & ~0xF000L) | 0x8000L;
        long low = (hash.getLong() & ~0xC000_0000_0000_0000L) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
