package io.telcopledge.reporting.report.seal;

import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.lang.JoseException;

/** Keys to sign with. */
final class Keys {

    static final String FIRST = random();

    private Keys() {}

    static String random() {
        try {
            return OkpJwkGenerator.generateJwk("Ed25519").toJson(OutputControlLevel.INCLUDE_PRIVATE);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
