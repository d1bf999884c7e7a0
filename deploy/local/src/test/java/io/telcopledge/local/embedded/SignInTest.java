package io.telcopledge.local.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in to pages: the code flow as a browser and a service go through it. */
class SignInTest {

    private static final String BACK = "http://localhost:8080/support/signed-in";
    /** The pair of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final Pattern TOKEN = Pattern.compile("name=\"sign_in\" value=\"([^\"]+)\"");

    private final PageClient client =
            new PageClient("pages", "s3cret-of-the-pages", Set.of(BACK), Set.of("http://localhost:8080/"));
    private final DemoUsers users = DemoUsers.random();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Map<String, String> request = new TreeMap<>(Map.of(
            "client_id", "pages",
            "redirect_uri", BACK,
            "response_type", "code",
            "scope", "openid profile",
            "state", "st&te",
            "nonce", "n-1",
            "code_challenge", CHALLENGE,
            "code_challenge_method", "S256"));
    private LocalIssuer issuer;

    @BeforeEach
    void start() throws Exception {
        issuer = LocalIssuer.start(0, users, SigningKey.random(), client);
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void whoSignsInIsSentBackWithACodeThatBecomesTokens() throws Exception {
        HttpResponse<String> back = signIn("agent", password("agent"));

        assertThat(back.statusCode()).isEqualTo(303);
        String location = back.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(BACK + "?code=").endsWith("&state=st%26te");
        JsonNode tokens =
                new JsonMapper().readTree(redeem(code(location), VERIFIER).body());
        JsonNode claims = claims(tokens.get("id_token").asText());
        assertThat(claims.get("aud").asText()).isEqualTo("pages");
        assertThat(claims.get("nonce").asText()).isEqualTo("n-1");
        assertThat(claims.get("agent_ref").asText()).isEqualTo("agent-01");
        assertThat(claims(tokens.get("access_token").asText())
                        .at("/realm_access/roles/0")
                        .asText())
                .isEqualTo("agent");
    }

    @Test
    void aCodeServesOnceAndOnlyWhoAskedForIt() throws Exception {
        String stolen = code(location(signIn("agent", password("agent"))));
        assertThat(redeem(stolen, "another-verifier").statusCode()).isEqualTo(400);
        assertThat(redeem(stolen, VERIFIER).statusCode()).isEqualTo(400);

        String code = code(location(signIn("agent", password("agent"))));
        assertThat(redeem(code, VERIFIER).statusCode()).isEqualTo(200);
        assertThat(redeem(code, VERIFIER).statusCode()).isEqualTo(400);
    }

    @Test
    void aSessionIsRefreshedByTheClientAlone() throws Exception {
        String code = code(location(signIn("supervisor", password("supervisor"))));
        String refresh = new JsonMapper()
                .readTree(redeem(code, VERIFIER).body())
                .get("refresh_token")
                .asText();

        Map<String, String> form = Map.of("grant_type", "refresh_token", "refresh_token", refresh);
        assertThat(token(form, client.secret()).statusCode()).isEqualTo(200);
        assertThat(token(form, "guessed").statusCode()).isEqualTo(401);
    }

    @Test
    void nobodyIsSentToAnAddressThatIsNotTheClientsOwn() throws Exception {
        for (String foreign : Set.of(BACK + "/x", "http://evil.example/support/signed-in", BACK + "?x=1", "")) {
            request.put("redirect_uri", foreign);
            HttpResponse<String> answer = ask();
            assertThat(answer.statusCode()).as(foreign).isEqualTo(400);
            assertThat(answer.headers().firstValue("Location")).as(foreign).isEmpty();
        }
    }

    @Test
    void aRequestWithoutPkceIsSentBackWithAnError() throws Exception {
        request.remove("code_challenge");

        assertThat(location(ask())).startsWith(BACK + "?error=invalid_request");
    }

    @Test
    void aWrongPasswordIsAskedAgain() throws Exception {
        HttpResponse<String> again = signIn("agent", "wrong");

        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.body()).contains("role=\"alert\"");
    }

    @Test
    void whoGuessesWaits() throws Exception {
        for (int i = 0; i < WrongPasswords.AT_ONCE; i++) {
            assertThat(signIn("agent", "wrong").statusCode()).isEqualTo(401);
        }
        HttpResponse<String> slowed = signIn("agent", password("agent"));
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(slowed.headers().firstValue("Retry-After")).isPresent();

        Map<String, String> grant =
                Map.of("grant_type", "password", "username", "agent", "password", password("agent"));
        assertThat(token(grant, client.secret()).statusCode()).isEqualTo(429);
        assertThat(signIn("supervisor", password("supervisor")).statusCode()).isEqualTo(303);
    }

    @Test
    void aFormThatIsNotOursSignsNobodyIn() throws Exception {
        ask();
        Map<String, String> form = new TreeMap<>(request);
        form.putAll(Map.of("username", "agent", "password", password("agent"), "sign_in", "guessed"));

        assertThat(post(issuer.url() + "/authorize", form, null).statusCode()).isEqualTo(401);
    }

    @Test
    void whatWasSentIsShownAsTextOnly() throws Exception {
        request.put("state", "\"><script>alert(1)</script>");

        assertThat(ask().body()).doesNotContain("<script>");
    }

    @Test
    void whoSignsOutIsSentToTheClientsOwnAddressOnly() throws Exception {
        assertThat(get("/logout?post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F")
                        .statusCode())
                .isEqualTo(303);
        assertThat(get("/logout?post_logout_redirect_uri=http%3A%2F%2Fevil.example%2F")
                        .statusCode())
                .isEqualTo(400);
    }

    private String password(String user) {
        return users.named(user).orElseThrow().password();
    }

    private HttpResponse<String> ask() throws Exception {
        return get("/authorize?" + encoded(request));
    }

    private HttpResponse<String> signIn(String user, String password) throws Exception {
        Matcher token = TOKEN.matcher(ask().body());
        assertThat(token.find()).isTrue();
        Map<String, String> form = new TreeMap<>(request);
        form.putAll(Map.of("username", user, "password", password, "sign_in", token.group(1)));
        return post(issuer.url() + "/authorize", form, null);
    }

    private HttpResponse<String> redeem(String code, String verifier) throws Exception {
        return token(
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", BACK,
                        "code_verifier", verifier),
                client.secret());
    }

    private HttpResponse<String> token(Map<String, String> form, String secret) throws Exception {
        String basic = Base64.getEncoder().encodeToString((client.id() + ":" + secret).getBytes(UTF_8));
        return post(issuer.url() + "/token", form, "Basic " + basic);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(issuer.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String to, Map<String, String> form, @Nullable String authorization)
            throws Exception {
        HttpRequest.Builder post = HttpRequest.newBuilder(URI.create(to))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
        if (authorization != null) {
            post.header("Authorization", authorization);
        }
        return browser.send(post.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String code(String location) {
        return FormFields.read(URI.create(location).getRawQuery()).get("code");
    }

    private static JsonNode claims(String token) throws Exception {
        return new JsonMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}
