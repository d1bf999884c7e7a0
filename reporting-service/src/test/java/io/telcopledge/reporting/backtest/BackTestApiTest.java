package io.telcopledge.reporting.backtest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class BackTestApiTest {

    private static final String PATH = "/reporting/v1/commitments/back-test";

    @Test
    void theFileInForceChangesNothing() throws IOException {
        as("manager", packaged())
                .post(PATH + "?from=2024-Q1&to=2024-Q4")
                .then()
                .statusCode(200)
                .body("from", is("2024-Q1"))
                .body("different", is(0))
                .body("comparisons", hasSize(48))
                .body("comparisons.differs", everyItem(is(false)));
    }

    @Test
    void aWrongFileIsRefusedWithLineAndField() throws IOException {
        as("auditor", packaged().replace("value: 30, unit: s", "value: thirty, unit: s"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("commitments[3].target.value"))
                .body("errors[0].message", is("line " + lineOfTheHotline() + ": must be a number"));
        as("auditor", "[").post(PATH).then().statusCode(400).body("errors[0].field", is("body"));
    }

    @Test
    void theQuartersAreInThePastAndNotTooMany() throws IOException {
        as("supervisor", packaged()).post(PATH + "?to=2999-Q1").then().statusCode(400);
        as("supervisor", packaged()).post(PATH + "?from=1999-Q1").then().statusCode(400);
        as("supervisor", packaged())
                .post(PATH + "?from=2024-Q2&to=2024-Q1")
                .then()
                .statusCode(400);
    }

    @Test
    void whoDoesNotAnswerForThePromisesDoesNotTestThem() throws IOException {
        yaml(packaged()).post(PATH).then().statusCode(401);
        as("agent", packaged()).post(PATH).then().statusCode(403);
    }

    /** As curl sends a file: bytes of UTF-8, without a charset. */
    private static RequestSpecification yaml(String file) {
        return given().contentType("application/yaml").body(file.getBytes(StandardCharsets.UTF_8));
    }

    private static RequestSpecification as(String role, String file) {
        return yaml(file).auth().oauth2(Tokens.with(role));
    }

    private static long lineOfTheHotline() throws IOException {
        return packaged()
                        .lines()
                        .takeWhile(line -> !line.contains("value: 30, unit: s"))
                        .count()
                + 1;
    }

    private static String packaged() throws IOException {
        try (InputStream file = BackTestApiTest.class.getResourceAsStream("/commitments.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
