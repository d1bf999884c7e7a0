package io.telcopledge.kit.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a session's cookie says.
 *
 * @param text 256 random bits; what somebody made up is the secret of no session
 */
record SessionSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static SessionSecret random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SessionSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** By which the session is found; the secret does not follow from it. */
    byte[] id() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "SessionSecret";
    }
}
