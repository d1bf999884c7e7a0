package io.telcopledge.local.posting;

import java.io.IOException;

/** Where access tokens come from; they expire in the middle of a long import. */
public interface AccessTokens {

    /** A token, the same as long as the platform takes it. */
    String current() throws IOException, InterruptedException;

    /** Another token, after the platform refused the current one. */
    String renewed() throws IOException, InterruptedException;

    /** One token that cannot be renewed. */
    static AccessTokens of(String token) {
        return new AccessTokens() {
            @Override
            public String current() {
                return token;
            }

            @Override
            public String renewed() {
                throw new PublishingForbidden("the platform refuses the token; give another with --token");
            }
        };
    }
}
