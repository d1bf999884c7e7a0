package io.telcopledge.network.status.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformResource.class)
class StatusResourceTest {

    @Test
    void it_starts_and_is_ready() {
        given().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    }

    @Test
    void it_names_its_promises_and_that_none_is_proven() {
        given().auth()
                .oauth2(Tokens.with("auditor"))
                .get("/network/v1")
                .then()
                .statusCode(200)
                .body("service", is("network-service"))
                .body("promises", hasItem("network-coverage"))
                .body("publishes", empty())
                .body("verdict", is("UNPROVEN"));
    }

    @Test
    void without_a_token_it_says_nothing() {
        given().get("/network/v1").then().statusCode(401);
    }

    @Test
    void a_forged_token_is_no_token() {
        given().auth()
                .oauth2(Tokens.forged("auditor"))
                .get("/network/v1")
                .then()
                .statusCode(401);
    }

    @Test
    void what_is_not_there_is_a_problem() {
        given().auth()
                .oauth2(Tokens.with("auditor"))
                .get("/network/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("urn:telcopledge:problem:not-found"));
    }
}
