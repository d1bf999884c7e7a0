package io.telcopledge.local.embedded;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Who has signed in for the pages: codes are taken once and soon, refresh tokens serve for a shift. */
final class SignIns {

    /** Who signed in, and for which request. */
    record SignIn(AuthorizationRequest request, DemoUser user) {}

    private final Tickets<SignIn> codes;
    private final Tickets<DemoUser> refreshTokens;

    SignIns(Clock clock) {
        this.codes = new Tickets<>(Duration.ofMinutes(1), clock);
        this.refreshTokens = new Tickets<>(Duration.ofHours(12), clock);
    }

    String code(AuthorizationRequest request, DemoUser user) {
        return codes.give(new SignIn(request, user));
    }

    /** The sign-in that a code is of; whoever tries a code in vain has used it up. */
    Optional<SignIn> redeem(String code, String redirect, String verifier) {
        return codes.take(code)
                .filter(signIn -> signIn.request().redirect().equals(redirect))
                .filter(signIn -> signIn.request().isProvenBy(verifier));
    }

    String refreshToken(DemoUser user) {
        return refreshTokens.give(user);
    }

    /** Not taken away: the tabs of one browser may all bring the same one at once. */
    Optional<DemoUser> refreshed(String refreshToken) {
        return refreshTokens.look(refreshToken);
    }
}
