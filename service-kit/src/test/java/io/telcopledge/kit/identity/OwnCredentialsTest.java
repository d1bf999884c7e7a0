package io.telcopledge.kit.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.telcopledge.kit.testing.PageSession;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is opened by its session's cookie, an API by a bearer token, and neither by the other's. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OwnCredentialsTest {

    private static final String PAGE = "/kit/page";

    @ParameterizedTest
    @ValueSource(strings = {"/probe/desk", "/probe/pages/desk"})
    void aCookieOpensNoApi(String api) {
        PageSession supervisor = PageSession.of("supervisor", PAGE);
        supervisor.request().get(PAGE).then().statusCode(200).body(equalTo("reader supervisor"));

        supervisor.request().get(api).then().statusCode(401);
        supervisor.request().auth().oauth2("garbage").get(api).then().statusCode(401);
        supervisor
                .request()
                .auth()
                .oauth2(Tokens.named("bearer", "agent"))
                .get(api)
                .then()
                .statusCode(200)
                .body("caller", equalTo("bearer"));
    }

    @Test
    void aBearerTokenOpensNoPage() {
        given().redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.with("agent"))
                .get(PAGE)
                .then()
                .statusCode(302);
        PageSession.of("supervisor", PAGE)
                .request()
                .auth()
                .oauth2(Tokens.named("bearer", "agent"))
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(equalTo("reader supervisor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q_session", "q_session_pages", "q_auth_pages_x", "q_session_other"})
    void aCookiesNameSaysNothing(String name) {
        given().cookie(name, "x")
                .auth()
                .oauth2(Tokens.named("bearer", "agent"))
                .get("/probe/desk")
                .then()
                .statusCode(200)
                .body("caller", equalTo("bearer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/probe/desk;x=/kit/page",
                "//probe/desk",
                "/probe//desk",
                "/probe/%64esk",
                "/probe/./desk",
                "/kit/page/../../probe/desk",
                "/kit/page/%2e%2e/%2e%2e/probe/desk",
                "/kit/page/..%2f..%2fprobe/desk",
                "/kit/page%00"
            })
    void aPathThatCanBeReadInTwoWaysIsRefused(String path) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                                .header("Authorization", "Bearer " + Tokens.with("agent"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("ambiguous-path");
    }

    @Test
    void whateverIsAnsweredIsWhatItSays() {
        for (String path : new String[] {"/probe/open", "/probe/desk", "/look/pledge.css", "/nothing", "/a;b", PAGE}) {
            given().redirects()
                    .follow(false)
                    .urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .header("X-Content-Type-Options", containsString("nosniff"));
        }
    }
}
