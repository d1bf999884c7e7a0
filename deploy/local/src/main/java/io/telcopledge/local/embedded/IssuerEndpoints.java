package io.telcopledge.local.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the issuer answers over HTTP. */
record IssuerEndpoints(LocalIssuer issuer) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LARGEST_FORM = 8192;

    void register(HttpServer server) {
        server.createContext("/auth/.well-known/openid-configuration", exchange -> answer(exchange, 200, discovery()));
        server.createContext(
                "/auth/jwks",
                exchange -> answer(
                        exchange, 200, Map.of("keys", List.of(issuer.key().published()))));
        server.createContext("/auth/token", this::token);
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer", issuer.url(),
                "jwks_uri", issuer.url() + "/jwks",
                "token_endpoint", issuer.url() + "/token",
                "grant_types_supported", List.of("password", "client_credentials"),
                "response_types_supported", List.of("token"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "token_endpoint_auth_methods_supported", List.of("client_secret_post", "client_secret_basic"));
    }

    private void token(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            answer(exchange, 405, Map.of("error", "invalid_request"));
            return;
        }
        TokenRequest request = TokenRequest.read(
                new String(exchange.getRequestBody().readNBytes(LARGEST_FORM), UTF_8),
                exchange.getRequestHeaders().getFirst("Authorization"));
        if (!request.grantIsKnown()) {
            answer(exchange, 400, Map.of("error", "unsupported_grant_type"));
            return;
        }
        Optional<DemoUser> user = issuer.users().authenticated(request.name(), request.secret());
        if (user.isEmpty()) {
            answer(exchange, request.isPassword() ? 400 : 401, Map.of("error", request.refusal()));
            return;
        }
        answer(
                exchange,
                200,
                Map.of(
                        "access_token", issuer.token(user.get()),
                        "token_type", "Bearer",
                        "expires_in", LocalIssuer.LIFETIME.toSeconds()));
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        byte[] json = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, json.length);
        try (exchange;
                var out = exchange.getResponseBody()) {
            out.write(json);
        }
    }
}
