package io.telcopledge.reporting.report.seal.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.reporting.report.CanonicalJson;
import io.telcopledge.reporting.report.Checksum;
import io.telcopledge.reporting.report.seal.Manifest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * A signed manifest.
 *
 * @param jws in compact form; its payload is the manifest's canonical JSON
 */
public record Seal(String jws) {

    private static final AlgorithmConstraints ED_DSA =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA);

    public static Seal of(Manifest manifest, SigningKey key) {
        Map<?, ?> fields = EventJson.MAPPER.convertValue(manifest, Map.class);
        return new Seal(key.sign(new String(CanonicalJson.of(fields), StandardCharsets.UTF_8)));
    }

    /** What it vouches for; whether it does is for {@link #isSignedBy} to say. */
    public Manifest manifest() throws JsonProcessingException {
        return EventJson.MAPPER.readValue(payload(), Manifest.class);
    }

    /** The SHA-256 of the manifest's bytes, hexadecimal. */
    public String manifestSha256() {
        return Checksum.of(payload().getBytes(StandardCharsets.UTF_8));
    }

    /** The id of the key that it says to be signed by; empty where it says none. */
    public String keyId() {
        JsonWebSignature signature = new JsonWebSignature();
        try {
            signature.setCompactSerialization(jws);
            return String.valueOf(signature.getKeyIdHeaderValue());
        } catch (JoseException broken) {
            return "";
        }
    }

    public boolean isSignedBy(ReportKey key) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(ED_DSA);
        signature.setKey(key.key());
        try {
            signature.setCompactSerialization(jws);
            return key.id().equals(signature.getKeyIdHeaderValue()) && signature.verifySignature();
        } catch (JoseException broken) {
            return false;
        }
    }

    /** The manifest's bytes as text; empty where the seal is broken. */
    private String payload() {
        String[] parts = jws.split("\\.", -1);
        try {
            return parts.length == 3 ? new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8) : "";
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }
}
