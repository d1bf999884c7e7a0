package io.telcopledge.kit.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Who may come in, and who they are. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class IdentityTest {

    @Test
    void aRoleOfTheTokenOpensItsEndpoint() {
        as(Tokens.with("agent"), "/probe/desk")
                .statusCode(200)
                .body("caller", equalTo("agent"))
                .body("roles", contains("agent"));
    }

    @Test
    void aCustomerIsTheOneOfTheClaim() {
        as(Tokens.customer("cust-1"), "/probe/me")
                .statusCode(200)
                .body("ref", equalTo("cust-1"))
                .body("mine", equalTo(true))
                .body("others", equalTo(false));
    }

    @Test
    void anotherRoleIsNotAllowed() {
        as(Tokens.customer("cust-1"), "/probe/desk")
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:telcopledge:problem:forbidden"));
    }

    @Test
    void withoutATokenNobodyIsLetIn() {
        given().get("/probe/desk")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("urn:telcopledge:problem:unauthenticated"));
    }

    @Test
    void aForgedOrUnsignedTokenIsNone() {
        String claims = Tokens.with("agent").split("\\.", -1)[1];
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        refused(Tokens.forged("agent"));
        refused(none + "." + claims + ".");
        refused("not a token");
    }

    @Test
    void whatCarriesNoRoleIsClosedToEverybody() {
        as(Tokens.with("agent", "manager", "auditor"), "/probe/forgotten").statusCode(403);
        given().get("/probe/forgotten").then().statusCode(401);
    }

    @Test
    void whatIsPublicNeedsNoToken() {
        given().get("/probe/open").then().statusCode(200).body("caller", equalTo(""));
    }

    private static void refused(String token) {
        as(token, "/probe/desk")
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:telcopledge:problem:unauthenticated"));
    }

    private static ValidatableResponse as(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }
}
