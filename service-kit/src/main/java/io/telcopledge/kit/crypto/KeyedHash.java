package io.telcopledge.kit.crypto;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Finds encrypted values again without opening them: the same text has the same number, which tells nothing of it to
 * who has not the service's master key.
 */
@Singleton
public class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    @Inject
    public KeyedHash(MasterKey master) {
        this.key = master.derive("keyed-hash");
    }

    /**
     * The first 64 bits of HMAC-SHA-256.
     *
     * @param context what the text is; the same text as something else has another number
     */
    public long of(String context, String text) {
        return ByteBuffer.wrap(whole(context, text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** All 256 bits of it, for what must not be mistaken for another. */
    public byte[] whole(String context, byte[] content) {
        byte[] name = (context.length() + ":" + context).getBytes(StandardCharsets.UTF_8);
        return hmac(
                key,
                ByteBuffer.allocate(name.length + content.length)
                        .put(name)
                        .put(content)
                        .array());
    }

    static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
