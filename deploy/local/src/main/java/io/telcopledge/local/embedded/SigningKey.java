package io.telcopledge.local.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;

/** The RSA key that signs tokens. */
public record SigningKey(String id, RSAPrivateCrtKey key) {

    /** A new key of 2048 bits. */
    public static SigningKey random() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return of((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The key in the file; a new one when there is none yet, so that tokens outlive a restart. */
    public static SigningKey keptIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            SigningKey fresh = random();
            Secrets.write(file, Base64.getEncoder().encodeToString(fresh.key.getEncoded()));
            return fresh;
        }
        try {
            byte[] encoded = Base64.getDecoder().decode(Files.readString(file));
            return of((RSAPrivateCrtKey)
                    KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException unreadable) {
            throw new IOException(file + " holds no RSA key", unreadable);
        }
    }

    private static SigningKey of(RSAPrivateCrtKey key) {
        return new SigningKey(Integer.toHexString(key.getModulus().hashCode()), key);
    }

    /** The public half as a JSON Web Key (RFC 7517). */
    Map<String, String> jwk() {
        return Map.of(
                "kty", "RSA",
                "use", "sig",
                "alg", "RS256",
                "kid", id,
                "n", unsigned(key.getModulus().toByteArray()),
                "e", unsigned(key.getPublicExponent().toByteArray()));
    }

    /** Base64url of a positive integer without the sign byte that Java puts in front (RFC 7518, 6.3.1.1). */
    private static String unsigned(byte[] bytes) {
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }
}
