package io.telcopledge.support.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has not signed in: pages send them to the issuer, the API says 401; neither takes what serves the other. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SignInTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/support/desk",
                "/support/wallboard",
                "/support/desk/complaints/1",
                "/support/desk/team",
                "/support/desk/no-such-page"
            })
    void aPageSendsThemToTheIssuer(String page) {
        given().redirects()
                .follow(false)
                .get(page)
                .then()
                .statusCode(302)
                .header(
                        "Location",
                        allOf(
                                containsString("/auth/authorize?"),
                                containsString("response_type=code"),
                                containsString("code_challenge_method=S256"),
                                containsString("nonce="),
                                containsString("signed-in")));
    }

    @Test
    void aCookieIsKeptFromScriptsAndWhereThereIsTlsFromPlainConnections() {
        given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .get("/support/desk")
                .then()
                .statusCode(302)
                .header("Location", containsString("redirect_uri=https%3A"))
                .header(
                        "Set-Cookie",
                        allOf(containsString("Secure"), containsString("HTTPOnly"), containsString("SameSite=Lax")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/support/v1/complaints", "/support/v1/sla", "/support/v1/hotline"})
    void theApiSaysSo(String path) {
        given().redirects().follow(false).get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/support/desk", "/support/wallboard"})
    void aPageTakesNoBearerToken(String page) {
        given().auth()
                .oauth2(Tokens.with("supervisor"))
                .redirects()
                .follow(false)
                .get(page)
                .then()
                .statusCode(302);
    }
}
