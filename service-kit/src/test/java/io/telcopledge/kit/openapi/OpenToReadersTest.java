package io.telcopledge.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

/** What anybody may read, other sites' scripts may read too, and nothing else. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OpenToReadersTest {

    /** Open as a whole, but for a part. */
    @Path("/probe-open")
    @PermitAll
    public static class Open {

        @GET
        public String all() {
            return "all";
        }

        @GET
        @Path("part")
        @RolesAllowed("agent")
        public String part() {
            return "part";
        }
    }

    @Test
    void whatIsOpenIsOpenToReaders() {
        given().get("/probe-open").then().statusCode(200).header("Access-Control-Allow-Origin", equalTo("*"));
        given().get("/probe/open").then().statusCode(200).header("Access-Control-Allow-Origin", equalTo("*"));
        given().auth()
                .oauth2(Tokens.with("agent"))
                .get("/probe-open/part")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
        given().auth()
                .oauth2(Tokens.with("agent"))
                .get("/probe/desk")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
