package io.telcopledge.kit.outbox;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Ids of RFC 9562, version 7: they begin with the time, so that new rows lie together in an index. */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID at(Instant now) {
        long time = now.toEpochMilli() << 16;
        long high = time | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
