package io.telcopledge.kit.testing;

import io.telcopledge.local.embedded.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Bearer tokens for tests: exactly the roles that a test means. */
public final class Tokens {

    private Tokens() {}

    /** A customer with this reference. */
    public static String customer(String customerRef) {
        return signed(key(), claims(customerRef, List.of("customer"), customerRef));
    }

    /** Someone with these roles, named after the first. */
    public static String with(String... roles) {
        return signed(key(), claims(roles[0], List.of(roles), null));
    }

    /** Someone of this name with these roles. */
    public static String named(String name, String... roles) {
        return signed(key(), claims(name, List.of(roles), null));
    }

    /** Someone whom the issuer knows as this subject, who goes by a name that others may have too. */
    public static String subject(String subject, String name, String... roles) {
        JwtClaims claims = claims(name, List.of(roles), null);
        claims.setSubject(subject);
        return signed(key(), claims);
    }

    /** Someone of this name with this role, whom records name by another reference. */
    public static String staff(String name, String staffRef, String role) {
        JwtClaims claims = claims(name, List.of(role), null);
        claims.setClaim("agent_ref", staffRef);
        return signed(key(), claims);
    }

    /** A token with these roles, signed by somebody else. */
    public static String forged(String... roles) {
        RsaJsonWebKey other = SigningKey.random().jwk();
        other.setKeyId(key().getKeyId());
        return signed(other, claims(roles[0], List.of(roles), null));
    }

    private static JwtClaims claims(String name, List<String> roles, @Nullable String customerRef) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(Platform.issuer());
        claims.setAudience("telcopledge");
        claims.setSubject(name);
        claims.setClaim("preferred_username", name);
        claims.setClaim("realm_access", Map.of("roles", roles));
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(60);
        if (customerRef != null) {
            claims.setClaim("customer_ref", customerRef);
        }
        return claims;
    }

    private static RsaJsonWebKey key() {
        try {
            return SigningKey.keptIn(Platform.signingKey()).jwk();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String signed(RsaJsonWebKey key, JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setKey(key.getPrivateKey());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
