package io.telcopledge.local.embedded;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a token request (RFC 6749, 3.2) is answered. */
record TokenEndpoint(LocalIssuer issuer, PageClient client, SignIns signIns) {

    /** @param address that it came from */
    HttpAnswer answer(TokenRequest request, String address) {
        return switch (request.grant()) {
            case "password" -> ofUser(request, address, 400, "invalid_grant");
            case "client_credentials" -> ofUser(request, address, 401, "invalid_client");
            case "authorization_code", "refresh_token" ->
                client.isWho(request.name(), request.secret()) ? ofPages(request) : refused(401, "invalid_client");
            default -> refused(400, "unsupported_grant_type");
        };
    }

    private HttpAnswer ofUser(TokenRequest request, String address, int status, String error) {
        PasswordDoor.Outcome outcome = issuer.passwords().open(request.name(), request.secret(), address);
        if (outcome.pause() != null) {
            return refused(429, "slow_down").with("Retry-After", outcome.retryAfter());
        }
        return outcome.known().map(user -> HttpAnswer.json(200, tokens(user))).orElseGet(() -> refused(status, error));
    }

    private HttpAnswer ofPages(TokenRequest request) {
        FormFields fields = request.fields();
        Optional<Map<String, Object>> tokens = request.grant().equals("refresh_token")
                ? signIns.refreshed(fields.get("refresh_token"))
                        .map(user -> pageTokens(user, "", fields.get("refresh_token")))
                : signIns.redeem(fields.get("code"), fields.get("redirect_uri"), fields.get("code_verifier"))
                        .map(signIn -> pageTokens(
                                signIn.user(), signIn.request().nonce(), signIns.refreshToken(signIn.user())));
        return tokens.map(given -> HttpAnswer.json(200, given)).orElseGet(() -> refused(400, "invalid_grant"));
    }

    private Map<String, Object> tokens(DemoUser user) {
        return Map.of(
                "access_token",
                issuer.token(user),
                "token_type",
                "Bearer",
                "expires_in",
                TokenClaims.LIFETIME.toSeconds());
    }

    private Map<String, Object> pageTokens(DemoUser user, String nonce, String refreshToken) {
        Map<String, Object> tokens = new TreeMap<>(tokens(user));
        tokens.put("id_token", issuer.idToken(user, client.id(), nonce));
        tokens.put("refresh_token", refreshToken);
        return tokens;
    }

    private static HttpAnswer refused(int status, String error) {
        return HttpAnswer.json(status, Map.of("error", error));
    }
}
