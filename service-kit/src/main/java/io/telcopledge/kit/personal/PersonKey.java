package io.telcopledge.kit.personal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import io.telcopledge.kit.crypto.MasterKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** The AES-256-GCM key of one person. */
final class PersonKey {

    private static final int BYTES = 32;

    private final byte[] key;
    private final Aead aead;

    private PersonKey(byte[] key) {
        this.key = key;
        try {
            this.aead = new AesGcmJce(key);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("AES-GCM is not available", unusable);
        }
    }

    static PersonKey generate() {
        return new PersonKey(Random.randBytes(BYTES));
    }

    /** The form it is stored in; only that person's row can be unwrapped. */
    String wrap(MasterKey master, String person) {
        return Base64.getEncoder().encodeToString(master.encrypt(key, wrapping(person)));
    }

    static PersonKey unwrap(MasterKey master, String person, String wrapped) {
        try {
            return new PersonKey(master.decrypt(Base64.getDecoder().decode(wrapped), wrapping(person)));
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("a person's key does not unwrap: another master key?", changed);
        }
    }

    byte[] seal(PersonalNote note) {
        try {
            return aead.encrypt(bytes(note.plaintext()), bytes(note.context()));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("encryption failed", failed);
        }
    }

    String open(byte[] sealed, String context) {
        try {
            return new String(aead.decrypt(sealed, bytes(context)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("sealed text does not open as " + context, changed);
        }
    }

    private static String wrapping(String person) {
        return "person-key/" + person;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
