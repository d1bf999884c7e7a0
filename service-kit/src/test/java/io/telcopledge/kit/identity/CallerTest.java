package io.telcopledge.kit.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who somebody is follows from issuer and subject; a name is a name. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CallerTest {

    @Test
    void twoOfOneNameAreTwo() {
        of(Tokens.subject("s-1", "manager", "agent"))
                .body("caller", equalTo("manager"))
                .body("id", endsWith("#s-1"));
        of(Tokens.subject("s-2", "manager", "agent")).body("id", endsWith("#s-2"));
    }

    @Test
    void nobodyIsAnAgentByTakingTheirName() {
        of(Tokens.subject("s-1", "agent-01", "agent")).body("staff", equalTo("s-1"));
        of(Tokens.staff("s-1", "agent-01", "agent")).body("staff", equalTo("agent-01"));
    }

    @Test
    void nobodyIsNobody() {
        given().get("/probe/open")
                .then()
                .statusCode(200)
                .body("caller", equalTo(""))
                .body("id", equalTo(""));
    }

    private static ValidatableResponse of(String token) {
        return given().auth().oauth2(token).get("/probe/desk").then().statusCode(200);
    }
}
