package io.telcopledge.reporting.report.seal.signing;

import java.util.Map;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** A public key that reports are checked with. */
public final class ReportKey {

    private final OctetKeyPairJsonWebKey jwk;

    private ReportKey(OctetKeyPairJsonWebKey jwk) {
        this.jwk = jwk;
    }

    /** Reads a public key; a private half is forgotten. */
    public static ReportKey read(String json) {
        return of(parse(json).toParams(OutputControlLevel.PUBLIC_ONLY));
    }

    static ReportKey of(Map<String, Object> parameters) {
        try {
            OctetKeyPairJsonWebKey jwk = new OctetKeyPairJsonWebKey(parameters);
            // Named by what it is: whoever publishes another key under the same id is found out.
            jwk.setKeyId(jwk.calculateBase64urlEncodedThumbprint("SHA-256"));
            jwk.setUse("sig");
            jwk.setAlgorithm(AlgorithmIdentifiers.EDDSA);
            return new ReportKey(jwk);
        } catch (JoseException noKey) {
            throw new IllegalArgumentException("no Ed25519 key", noKey);
        }
    }

    static OctetKeyPairJsonWebKey parse(String json) {
        try {
            OctetKeyPairJsonWebKey jwk = (OctetKeyPairJsonWebKey) OctetKeyPairJsonWebKey.Factory.newPublicJwk(json);
            if (!OctetKeyPairJsonWebKey.SUBTYPE_ED25519.equals(jwk.getSubtype())) {
                throw new IllegalArgumentException("not of the curve Ed25519");
            }
            return jwk;
        } catch (JoseException | ClassCastException noKey) {
            throw new IllegalArgumentException("no JSON Web Key of an Ed25519 key pair", noKey);
        }
    }

    /** Its thumbprint (RFC 7638). */
    public String id() {
        return jwk.getKeyId();
    }

    /** As a JSON Web Key. */
    public Map<String, Object> parameters() {
        return jwk.toParams(OutputControlLevel.PUBLIC_ONLY);
    }

    public String json() {
        return jwk.toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    java.security.Key key() {
        return jwk.getKey();
    }
}
