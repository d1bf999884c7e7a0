package io.telcopledge.local.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LocalIssuerTest {

    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final DemoUsers users = DemoUsers.random();
    private LocalIssuer issuer;

    @BeforeEach
    void start() throws Exception {
        issuer = LocalIssuer.start(0, users, SigningKey.random());
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void aTokenOfThePasswordGrantVerifiesAgainstThePublishedKeys() throws Exception {
        DemoUser li = users.named("li").orElseThrow();

        HttpResponse<String> answer =
                post("grant_type=password&client_id=telcopledge&username=li&password=" + li.password());

        assertThat(answer.statusCode()).isEqualTo(200);
        String token = JSON.readTree(answer.body()).get("access_token").asText();
        assertThat(verifies(token)).isTrue();
        JsonNode claims = part(token, 1);
        assertThat(claims.get("iss").asText()).isEqualTo(issuer.url());
        assertThat(claims.get("aud").asText()).isEqualTo("telcopledge");
        assertThat(claims.get("customer_ref").asText()).isEqualTo("cust-li");
        assertThat(claims.at("/realm_access/roles/0").asText()).isEqualTo("customer");
    }

    @Test
    void aTokenOfTheStaffNamesThemAsCallsAndComplaintsDo() throws Exception {
        assertThat(part(issuer.token("agent"), 1).get("agent_ref").asText()).isEqualTo("agent-01");
        assertThat(part(issuer.token("supervisor"), 1).get("agent_ref").asText())
                .isEqualTo("supervisor-01");
        assertThat(part(issuer.token("li"), 1).has("agent_ref")).isFalse();
    }

    @Test
    void aMachineSignsInWithClientCredentials() throws Exception {
        DemoUser publisher = users.named("publisher").orElseThrow();

        HttpResponse<String> answer =
                post("grant_type=client_credentials&client_id=publisher&client_secret=" + publisher.password());

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownUserAreRefusedAlike() throws Exception {
        HttpResponse<String> wrong = post("grant_type=password&username=li&password=x");
        HttpResponse<String> unknown = post("grant_type=password&username=nobody&password=x");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).isEqualTo(unknown.body()).contains("invalid_grant");
    }

    @Test
    void aTokenOfAnotherKeyDoesNotVerify() throws Exception {
        try (LocalIssuer other = LocalIssuer.start(0, users, SigningKey.random())) {
            assertThat(verifies(other.token("agent"))).isFalse();
        }
    }

    private HttpResponse<String> post(String form) throws Exception {
        URI endpoint = URI.create(get(issuer.url() + "/.well-known/openid-configuration")
                .get("token_endpoint")
                .asText());
        return http.send(
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode get(String url) throws Exception {
        return JSON.readTree(
                http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                        .body());
    }

    /** By hand, from the discovered keys, so that the issuer's own library does not vouch for itself. */
    private boolean verifies(String token) throws Exception {
        JsonNode discovery = get(issuer.url() + "/.well-known/openid-configuration");
        JsonNode key = get(discovery.get("jwks_uri").asText()).at("/keys/0");
        Signature rs256 = Signature.getInstance("SHA256withRSA");
        rs256.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(positive(key.get("n")), positive(key.get("e")))));
        int signatureAt = token.lastIndexOf('.');
        rs256.update(token.substring(0, signatureAt).getBytes(UTF_8));
        assertThat(part(token, 0).get("alg").asText()).isEqualTo("RS256");
        return rs256.verify(Base64.getUrlDecoder().decode(token.substring(signatureAt + 1)));
    }

    private static JsonNode part(String token, int index) throws Exception {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]));
    }

    private static BigInteger positive(JsonNode base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64.asText()));
    }
}
