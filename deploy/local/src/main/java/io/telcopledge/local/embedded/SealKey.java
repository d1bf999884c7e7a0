package io.telcopledge.local.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.lang.JoseException;

/** The Ed25519 key that seals reports, as a JSON Web Key. */
public final class SealKey {

    private SealKey() {}

    /** The key in the file; a new one, kept there, when there is none yet. */
    public static String keptIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            Secrets.write(file, random());
        }
        return Files.readString(file);
    }

    private static String random() {
        try {
            return OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519)
                    .toJson(OutputControlLevel.INCLUDE_PRIVATE);
        } catch (JoseException impossible) {
            throw new IllegalStateException("every Java 17 has Ed25519", impossible);
        }
    }
}
