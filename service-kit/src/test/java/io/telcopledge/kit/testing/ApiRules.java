package io.telcopledge.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * What holds for every operation of every service, tried on each that its OpenAPI document has. A service's test
 * extends it, and hands in the cookies of somebody who has signed in where it has pages.
 */
public abstract class ApiRules {

    /** What a form can send to another site (CORS-safelisted, Fetch 2.2.2); no API takes any of it. */
    private static final List<String> OF_FORMS =
            List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x");

    /** The cookies of a supervisor who has signed in; where nobody can, something that looks as if. */
    protected Map<String, String> cookies() {
        return Map.of("q_session_pages", "eyJ.eyJ.x", "q_session", "x");
    }

    @Test
    void aCookieAloneOpensNothing() {
        Map<String, String> cookies = cookies();
        forEachClosed((operation, told) -> {
            told.that(401, operation, as(operation, cookies));
            told.that(401, operation, as(operation, cookies).header("Origin", "https://evil.example"));
        });
    }

    @Test
    void aTokenThatDoesNotHoldIsNotHelpedByACookie() {
        Map<String, String> cookies = cookies();
        String forged = Tokens.forged("supervisor");
        forEachClosed((operation, told) -> {
            told.that(401, operation, as(operation, cookies).auth().oauth2("garbage"));
            told.that(401, operation, as(operation, cookies).auth().oauth2(forged));
        });
    }

    @Test
    void besideACookieTheTokenCounts() {
        Map<String, String> cookies = cookies();
        forEachClosed((operation, told) -> {
            if (!operation.roles().isEmpty()) {
                told.that(403, operation, as(operation, cookies).auth().oauth2(Tokens.with("nobody")));
            }
        });
    }

    @Test
    void noBodyIsTakenThatAFormCanSend() {
        SoftAssertions all = new SoftAssertions();
        for (ApiOperation operation : operations()) {
            for (String type : operation.consumes().isEmpty() ? List.<String>of() : OF_FORMS) {
                String role = operation.roles().isEmpty()
                        ? "nobody"
                        : operation.roles().get(0);
                new Told(all)
                        .that(
                                415,
                                operation,
                                given().config(asItIs(type))
                                        .auth()
                                        .oauth2(Tokens.with(role))
                                        .header("Content-Type", type)
                                        .body("{}".getBytes(StandardCharsets.US_ASCII)));
            }
        }
        all.assertAll();
    }

    @Test
    void theDocumentIsForEverybody() {
        Response document = given().header("Origin", "https://reader.example").get(documentPath() + "?format=json");

        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.jsonPath().getString("openapi")).startsWith("3.1");
        assertThat(document.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void theDocumentIsAPageToo() {
        for (String language : List.of("zh", "en")) {
            Response page = given().get(documentPath() + ".html?lang=" + language);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.header("Content-Security-Policy"))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe", "script-src");
            assertThat(page.asString())
                    .contains(operations().stream().map(ApiOperation::path).toList())
                    .doesNotContain("src=\"http", "<script");
        }
    }

    /** But for recordings and files, which nobody types. */
    @Test
    void everyBodyHasAnExample() {
        SoftAssertions all = new SoftAssertions();
        operations().stream()
                .filter(operation -> operation.consumes().stream().anyMatch(type -> type.endsWith("json")))
                .forEach(operation -> all.assertThat(operation.examples())
                        .as(operation.toString() + " " + operation.id())
                        .isNotEmpty());
        all.assertAll();
    }

    private interface Trial {
        void of(ApiOperation operation, Told told);
    }

    /** What an operation is to answer. */
    private record Told(SoftAssertions all) {

        void that(int status, ApiOperation operation, RequestSpecification request) {
            Response answer = request.redirects().follow(false).request(operation.method(), operation.address());
            all.assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(status);
        }
    }

    /** With a body of a type that the operation takes, where it takes any. */
    private static RequestSpecification as(ApiOperation operation, Map<String, String> cookies) {
        RequestSpecification request = given().cookies(cookies);
        return operation.consumes().stream()
                .findFirst()
                .map(type -> request.header("Content-Type", type.replace("*", "wav")))
                .orElse(request);
    }

    private static void forEachClosed(Trial trial) {
        SoftAssertions all = new SoftAssertions();
        List<ApiOperation> closed =
                operations().stream().filter(operation -> !operation.isPublic()).toList();
        assertThat(closed).isNotEmpty();
        closed.forEach(operation -> trial.of(operation, new Told(all)));
        all.assertAll();
    }

    /** All operations of the service. */
    public static List<ApiOperation> operations() {
        return ApiOperation.of(given().get(documentPath() + "?format=json").jsonPath());
    }

    private static String documentPath() {
        return ConfigProvider.getConfig().getValue("telcopledge.api", String.class) + "/openapi";
    }

    private static io.restassured.config.RestAssuredConfig asItIs(String type) {
        return RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(type, io.restassured.http.ContentType.TEXT));
    }
}
