package io.telcopledge.local.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Set;

/**
 * The pages as a client of the issuer (RFC 6749, 2): it keeps a secret, and people are sent back to its own addresses
 * only, character by character.
 *
 * @param signedIn where people are sent back to with a code
 * @param signedOut where they may be sent when they sign out
 */
public record PageClient(String id, String secret, Set<String> signedIn, Set<String> signedOut) {

    /** Nobody signs in for pages. */
    static final PageClient NONE = new PageClient("", Secrets.password(), Set.of(), Set.of());

    /** Whether it is the client that asks; the comparison takes the same time wherever the secrets differ. */
    boolean isWho(String name, String password) {
        return !id.isEmpty()
                && id.equals(name)
                && MessageDigest.isEqual(secret.getBytes(UTF_8), password.getBytes(UTF_8));
    }
}
