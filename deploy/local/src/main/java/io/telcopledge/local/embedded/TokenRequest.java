package io.telcopledge.local.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The form of a token request (RFC 6749, 4.1.3, 4.3, 4.4 and 6).
 *
 * @param name of the user under the password grant, of the client under the others
 */
record TokenRequest(String name, String secret, FormFields fields) {

    static TokenRequest read(String form, @Nullable String authorization) {
        FormFields fields = FormFields.read(form);
        if (fields.get("grant_type").equals("password")) {
            return new TokenRequest(fields.get("username"), fields.get("password"), fields);
        }
        if (authorization != null && authorization.startsWith("Basic ")) {
            String[] client = basic(authorization.substring("Basic ".length()));
            return new TokenRequest(
                    FormFields.decode(client[0]), client.length > 1 ? FormFields.decode(client[1]) : "", fields);
        }
        return new TokenRequest(fields.get("client_id"), fields.get("client_secret"), fields);
    }

    private static String[] basic(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), UTF_8).split(":", 2);
        } catch (IllegalArgumentException notBase64) {
            return new String[] {""};
        }
    }

    String grant() {
        return fields.get("grant_type");
    }
}
