package io.telcopledge.kit.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** AES-256-GCM under the service's master key ({@code TELCOPLEDGE_MASTER_KEY}: 32 random bytes in base64). */
@Singleton
public final class MasterKey {

    private static final int BYTES = 32;

    private final Aead aead;
    private final byte[] key;

    @Inject
    MasterKey(@ConfigProperty(name = "telcopledge.master-key") String base64) {
        this(Base64.getDecoder().decode(base64));
    }

    /** A key of 32 bytes. */
    public MasterKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("the master key must have 32 bytes, has " + key.length);
        }
        this.key = key.clone();
        try {
            this.aead = new AesGcmJce(key);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("AES-GCM is not available", unusable);
        }
    }

    /**
     * A key of 32 bytes for one purpose (HMAC-SHA-256 of its name, as HKDF expands, RFC 5869); it tells nothing of this
     * one.
     */
    byte[] derive(String purpose) {
        return KeyedHash.hmac(key, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** Which key it is, in 8 hexadecimal digits that tell nothing of it: what it sealed says so, for keys rotate. */
    public String id() {
        return HexFormat.of().formatHex(derive("id"), 0, 4);
    }

    /** Encrypts; {@code context} is not hidden, and the same one is needed to decrypt. */
    public byte[] encrypt(byte[] plaintext, String context) {
        try {
            return aead.encrypt(plaintext, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("encryption failed", failed);
        }
    }

    /**
     * Decrypts what {@link #encrypt} gave.
     *
     * @throws GeneralSecurityException when it was changed, or sealed under another key or context
     */
    public byte[] decrypt(byte[] ciphertext, String context) throws GeneralSecurityException {
        return aead.decrypt(ciphertext, context.getBytes(StandardCharsets.UTF_8));
    }
}
