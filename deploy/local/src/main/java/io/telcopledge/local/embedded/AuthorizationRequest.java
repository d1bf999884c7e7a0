package io.telcopledge.local.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A request to sign somebody in for a client (OpenID Connect Core 1.0, 3.1.2.1), with PKCE (RFC 7636). */
record AuthorizationRequest(FormFields fields) {

    /** What it consists of; the sign-in form sends it along. */
    static final List<String> PARAMETERS = List.of(
            "client_id",
            "redirect_uri",
            "response_type",
            "scope",
            "state",
            "nonce",
            "code_challenge",
            "code_challenge_method");

    String redirect() {
        return fields.get("redirect_uri");
    }

    String state() {
        return fields.get("state");
    }

    String nonce() {
        return fields.get("nonce");
    }

    /** Whether client and address are known; where they are not, nobody is sent anywhere. */
    boolean isOf(PageClient client) {
        return !client.id().isEmpty()
                && client.id().equals(fields.get("client_id"))
                && client.signedIn().contains(redirect());
    }

    /** What else is wrong with it, as the client is told. */
    Optional<String> error() {
        if (!fields.get("response_type").equals("code")) {
            return Optional.of("unsupported_response_type");
        }
        boolean openId = List.of(fields.get("scope").split(" ")).contains("openid");
        boolean pkce = fields.get("code_challenge_method").equals("S256")
                && !fields.get("code_challenge").isEmpty();
        return openId && pkce ? Optional.empty() : Optional.of("invalid_request");
    }

    /** Whether who brings the code is who asked for it. */
    boolean isProvenBy(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
            return MessageDigest.isEqual(
                    challenge.getBytes(US_ASCII), fields.get("code_challenge").getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
