package io.telcopledge.local.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.RsaKeyUtil;
import org.jose4j.lang.JoseException;

/** The RSA key that signs tokens, as a JSON Web Key. */
public record SigningKey(RsaJsonWebKey jwk) {

    /** A new key of 2048 bits. */
    public static SigningKey random() {
        try {
            RsaJsonWebKey jwk = RsaJwkGenerator.generateJwk(2048);
            jwk.setKeyId(jwk.calculateBase64urlEncodedThumbprint("SHA-256"));
            jwk.setUse("sig");
            jwk.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            return new SigningKey(jwk);
        } catch (JoseException impossible) {
            throw new IllegalStateException("this JVM makes no " + RsaKeyUtil.RSA + " keys", impossible);
        }
    }

    /** The key in the file; a new one when there is none yet, so that tokens outlive a restart. */
    public static SigningKey keptIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            SigningKey fresh = random();
            Secrets.write(file, fresh.jwk.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            return fresh;
        }
        try {
            return new SigningKey((RsaJsonWebKey) RsaJsonWebKey.Factory.newPublicJwk(Files.readString(file)));
        } catch (JoseException unreadable) {
            throw new IOException(file + " holds no RSA key", unreadable);
        }
    }

    /** The public half. */
    Map<String, Object> published() {
        return jwk.toParams(OutputControlLevel.PUBLIC_ONLY);
    }

    /** The claims as a compact JWT under RS256. */
    String sign(String claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setHeader("typ", "JWT");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(jwk.getKeyId());
        signature.setKey(jwk.getPrivateKey());
        signature.setPayload(claims);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException("the token could not be signed", impossible);
        }
    }
}
