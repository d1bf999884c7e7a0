package io.telcopledge.local.posting;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where access tokens come from; they expire in the middle of a long import. */
public interface AccessTokens {

    /** A token, the same as long as the platform takes it. */
    String current() throws IOException, InterruptedException;

    /** Another token, after the platform refused the current one. */
    String renewed() throws IOException, InterruptedException;

    /** Asks an issuer. */
    interface Issuer {

        String token() throws IOException, InterruptedException;
    }

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

    /** Tokens of an issuer, asked only when one is needed. For one thread. */
    static AccessTokens renewable(Issuer issuer) {
        return new AccessTokens() {

            private @Nullable String token;

            @Override
            public String current() throws IOException, InterruptedException {
                return token == null ? renewed() : token;
            }

            @Override
            public String renewed() throws IOException, InterruptedException {
                token = issuer.token();
                return token;
            }
        };
    }
}
