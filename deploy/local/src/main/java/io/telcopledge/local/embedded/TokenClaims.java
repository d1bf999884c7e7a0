package io.telcopledge.local.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

/** What the issuer says of a user in its tokens. */
record TokenClaims(String issuer, DemoUser user) {

    static final Duration LIFETIME = Duration.ofHours(1);

    /** For the APIs. */
    String accessToken() {
        JwtClaims claims = claims("telcopledge");
        claims.setClaim("realm_access", Map.of("roles", List.copyOf(user.roles())));
        return claims.toJson();
    }

    /** For the client whose pages somebody signed in to. */
    String idToken(String client, String nonce) {
        JwtClaims claims = claims(client);
        if (!nonce.isEmpty()) {
            claims.setClaim("nonce", nonce);
        }
        return claims.toJson();
    }

    private JwtClaims claims(String audience) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject(user.name());
        claims.setClaim("preferred_username", user.name());
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() + LIFETIME.toSeconds()));
        if (user.customerRef() != null) {
            claims.setClaim("customer_ref", user.customerRef());
        }
        if (user.staffRef() != null) {
            claims.setClaim("agent_ref", user.staffRef());
        }
        return claims;
    }
}
