package io.telcopledge.local.embedded;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone whom the local issuer knows.
 *
 * @param roles realm roles
 * @param customerRef the pseudonymous reference of a customer; null for staff and machines
 * @param staffRef how calls and complaints name one of the call centre's staff; null for others
 */
public record DemoUser(
        String name,
        String password,
        Set<String> roles,
        @Nullable String customerRef,
        @Nullable String staffRef) {

    /** A user for one token, who cannot sign in. */
    public static DemoUser passing(String name, Set<String> roles, @Nullable String customerRef) {
        return new DemoUser(name, Secrets.password(), roles, customerRef, null);
    }
}
