package io.telcopledge.kit.personal;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Sealed;
import io.telcopledge.kit.crypto.MasterKey;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Seals text for its way through Kafka: {@link Sealed#PREFIX} and base64, under the service's master key. */
@Singleton
public class JourneySeal {

    private static final String CONTEXT = "journey";

    private final MasterKey master;

    @Inject
    public JourneySeal(MasterKey master) {
        this.master = master;
    }

    public String seal(String plaintext) {
        byte[] sealed = master.encrypt(plaintext.getBytes(StandardCharsets.UTF_8), CONTEXT);
        return Sealed.PREFIX + Base64.getEncoder().encodeToString(sealed);
    }

    /**
     * Opens what was sealed; a text in the clear is its own content, for not every source seals.
     *
     * @throws InvalidEvent when it was sealed under another key, or changed
     */
    public String open(String text) {
        if (!Sealed.isSealed(text)) {
            return text;
        }
        try {
            byte[] sealed = Base64.getDecoder().decode(text.substring(Sealed.PREFIX.length()));
            return new String(master.decrypt(sealed, CONTEXT), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new InvalidEvent("text", "is not sealed under this service's key");
        }
    }
}
