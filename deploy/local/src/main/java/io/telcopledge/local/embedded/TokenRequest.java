package io.telcopledge.local.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of a token request (RFC 6749, 4.3 and 4.4). */
record TokenRequest(String grant, String name, String secret) {

    static TokenRequest read(String form, @Nullable String authorization) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        String grant = fields.getOrDefault("grant_type", "");
        if (grant.equals("password")) {
            return new TokenRequest(grant, fields.getOrDefault("username", ""), fields.getOrDefault("password", ""));
        }
        if (authorization != null && authorization.startsWith("Basic ")) {
            String[] client = basic(authorization.substring("Basic ".length()));
            return new TokenRequest(grant, decode(client[0]), client.length > 1 ? decode(client[1]) : "");
        }
        return new TokenRequest(grant, fields.getOrDefault("client_id", ""), fields.getOrDefault("client_secret", ""));
    }

    private static String[] basic(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), UTF_8).split(":", 2);
        } catch (IllegalArgumentException notBase64) {
            return new String[] {""};
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    boolean isPassword() {
        return grant.equals("password");
    }

    boolean grantIsKnown() {
        return isPassword() || grant.equals("client_credentials");
    }

    String refusal() {
        return isPassword() ? "invalid_grant" : "invalid_client";
    }
}
