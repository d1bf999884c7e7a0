package io.telcopledge.support.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.telcopledge.kit.testing.PageSession;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An answer that is sent after the session's end is neither taken nor lost. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LateWordsTest {

    private static final String WORDS = "信号塔已经修好，请您再试一次。";

    @Test
    void itIsGivenBackAndCanBeSentAgain() {
        String id = given().auth()
                .oauth2(Tokens.customer("cust-late"))
                .contentType(ContentType.JSON)
                .body(Map.of("text", "no signal", "category", "coverage"))
                .post("/support/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String step = "/support/desk/complaints/" + id + "/answer";
        PageSession signedOut = PageSession.of("supervisor", "/support/desk");
        signedOut.request().get("/support/sign-out").then().statusCode(302);

        send(signedOut, step)
                .then()
                .statusCode(401)
                .body(containsString("没有提交"))
                .body(containsString(WORDS));
        state(id, "OPENED");

        send(PageSession.of("supervisor", "/support/desk"), step).then().statusCode(303);
        state(id, "ANSWERED");
    }

    private static Response send(PageSession session, String step) {
        return session.request()
                .header("Origin", "http://localhost:8080")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .urlEncodingEnabled(true)
                .formParam("version", "1")
                .formParam("text", WORDS)
                .queryParam("lang", "zh")
                .post(step);
    }

    private static void state(String id, String state) {
        given().auth()
                .oauth2(Tokens.with("supervisor"))
                .get("/support/v1/complaints/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }
}
