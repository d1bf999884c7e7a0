package io.telcopledge.reporting.report.seal.signing;

import java.util.Map;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** The private Ed25519 key that seals; its id is its RFC 7638 thumbprint. */
public final class SigningKey {

    static final String TYPE = "report-manifest+json";

    private final OctetKeyPairJsonWebKey jwk;

    private SigningKey(OctetKeyPairJsonWebKey jwk) {
        this.jwk = jwk;
    }

    /**
     * Reads a private key.
     *
     * @throws IllegalArgumentException when it is no JSON Web Key of an Ed25519 key pair
     */
    public static SigningKey read(String json) {
        OctetKeyPairJsonWebKey jwk = ReportKey.parse(json);
        if (jwk.getPrivateKey() == null) {
            throw new IllegalArgumentException("the signing key has no private part (d)");
        }
        return new SigningKey(jwk);
    }

    /** The public half, as it is published. */
    public ReportKey published() {
        Map<String, Object> half = jwk.toParams(OutputControlLevel.PUBLIC_ONLY);
        return ReportKey.of(half);
    }

    /** The text as the payload of a compact JWS. */
    public String sign(String payload) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        signature.setKeyIdHeaderValue(published().id());
        signature.setHeader("typ", TYPE);
        signature.setPayload(payload);
        signature.setKey(jwk.getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException("the manifest could not be signed", impossible);
        }
    }
}
