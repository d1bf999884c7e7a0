package io.telcopledge.kit.personal;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Sealed;
import io.telcopledge.kit.crypto.MasterKey;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Seals text for its way through Kafka: {@link Sealed}, under the service's master key, bound to its event. */
@Singleton
public class JourneySeal {

    private final MasterKey master;

    @Inject
    public JourneySeal(MasterKey master) {
        this.master = master;
    }

    public String seal(Journey journey, String plaintext) {
        byte[] sealed = master.encrypt(plaintext.getBytes(StandardCharsets.UTF_8), journey.context());
        return Sealed.of(master.id(), Base64.getEncoder().encodeToString(sealed));
    }

    /**
     * Opens what was sealed; a text in the clear is its own content, for not every source seals.
     *
     * @throws InvalidEvent when it was sealed for another event or field, under another key, or changed
     */
    public String open(Journey journey, String text) {
        if (!Sealed.isSealed(text)) {
            return text;
        }
        if (!Sealed.isWellFormed(text) || !Sealed.keyOf(text).equals(master.id())) {
            throw new InvalidEvent(journey.field(), "is not sealed under this service's key");
        }
        try {
            byte[] sealed = Base64.getDecoder().decode(Sealed.base64Of(text));
            return new String(master.decrypt(sealed, journey.context()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new InvalidEvent(journey.field(), "is not sealed for this event");
        }
    }
}
