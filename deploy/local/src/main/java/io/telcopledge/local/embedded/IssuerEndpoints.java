package io.telcopledge.local.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What the issuer answers machines over HTTP. */
record IssuerEndpoints(LocalIssuer issuer, TokenEndpoint tokens) {

    static final int LARGEST_FORM = 8192;

    void register(HttpServer server) {
        server.createContext(
                "/auth/.well-known/openid-configuration",
                exchange -> HttpAnswer.json(200, discovery()).sendTo(exchange));
        server.createContext(
                "/auth/jwks",
                exchange -> HttpAnswer.json(
                                200, Map.of("keys", List.of(issuer.key().published())))
                        .sendTo(exchange));
        server.createContext("/auth/token", this::token);
    }

    private Map<String, Object> discovery() {
        return Map.ofEntries(
                Map.entry("issuer", issuer.url()),
                Map.entry("jwks_uri", issuer.url() + "/jwks"),
                Map.entry("token_endpoint", issuer.url() + "/token"),
                Map.entry("authorization_endpoint", issuer.url() + "/authorize"),
                Map.entry("end_session_endpoint", issuer.url() + "/logout"),
                Map.entry(
                        "grant_types_supported",
                        List.of("authorization_code", "refresh_token", "password", "client_credentials")),
                Map.entry("response_types_supported", List.of("code")),
                Map.entry("code_challenge_methods_supported", List.of("S256")),
                Map.entry("subject_types_supported", List.of("public")),
                Map.entry("id_token_signing_alg_values_supported", List.of("RS256")),
                Map.entry(
                        "token_endpoint_auth_methods_supported", List.of("client_secret_post", "client_secret_basic")));
    }

    static String address(HttpExchange exchange) {
        return exchange.getRemoteAddress().getAddress().getHostAddress();
    }

    private void token(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            HttpAnswer.json(405, Map.of("error", "invalid_request")).sendTo(exchange);
            return;
        }
        TokenRequest request = TokenRequest.read(
                new String(exchange.getRequestBody().readNBytes(LARGEST_FORM), UTF_8),
                exchange.getRequestHeaders().getFirst("Authorization"));
        tokens.answer(request, address(exchange)).sendTo(exchange);
    }
}
