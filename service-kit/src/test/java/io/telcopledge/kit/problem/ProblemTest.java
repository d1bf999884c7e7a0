package io.telcopledge.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.telcopledge.kit.testing.PlatformResource;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error is a problem of one form, and tells nothing that was sent and nothing of how we are built. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ProblemTest {

    private static final String GOOD = "{'name':'n','count':1,'quarter':'2026-Q3'}";

    @Test
    void aRefusalHasItsTypeAndSentence() {
        problem(given().get("/probe/refusal?kind=conflict").then(), 409, "already-answered")
                .body("detail", equalTo("The thing is answered already."))
                .body("title", equalTo("The state forbids it"))
                .body("instance", equalTo("/probe/refusal"));
        problem(given().get("/probe/refusal?kind=missing").then(), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "count, SECRET-7",
        "quarter, SECRET-7",
        "parts, SECRET-7",
    })
    void aFieldOfTheWrongTypeIsNamedAndItsValueIsNotEchoed(String field, String value) {
        String body = "{\"name\":\"n\",\"" + field + "\":\"" + value + "\"}";

        String answer = problem(post(body), 400, "invalid-request")
                .body("errors.field", containsInAnyOrder(field))
                .extract()
                .asString();

        assertThat(answer).doesNotContain("SECRET").doesNotContain("Exception").doesNotContain("java");
    }

    @Test
    void aFieldDeepInTheBodyIsNamedByItsPath() {
        problem(post("{'name':'n','count':1,'parts':[{'weight':1},{'weight':'x'}]}"), 400, "invalid-request")
                .body("errors[0].field", equalTo("parts[1].weight"));
    }

    @Test
    void whatIsTooLargeIsSaidToBe() {
        problem(post("{'name':'" + "x".repeat(200_000) + "','count':1}"), 413, "too-large");
    }

    @Test
    void ofManyErrorsTheFirstAreTold() {
        List<FieldError> many = Collections.nCopies(1_000_000, new FieldError("field", "is wrong"));
        assertThat(Refusal.invalid(many).errors()).hasSize(Refusal.MOST_ERRORS);
    }

    @Test
    void anUnknownFieldIsRefusedByName() {
        problem(post("{'name':'n','count':1,'colour':'SECRET'}"), 400, "invalid-request")
                .body("errors[0].field", equalTo("colour"))
                .body("errors[0].message", equalTo("is not known"));
    }

    @Test
    void aWordThatIsNoneOfAFewIsAnsweredWithThem() {
        problem(post("{'name':'n','count':1,'size':'SECRET'}"), 400, "invalid-request")
                .body("errors[0].field", equalTo("size"))
                .body("errors[0].message", equalTo("must be one of SMALL, LARGE"));
    }

    @ParameterizedTest
    @CsvSource({"7", "7.5", "true"})
    void aNumberOrATruthValueIsNoText(String value) {
        problem(post("{'name':" + value + ",'count':1}"), 400, "invalid-request")
                .body("errors[0].field", equalTo("name"))
                .body("errors[0].message", equalTo("is missing or has the wrong type"));
    }

    @Test
    void whatValidationRefusesIsNamedFieldByField() {
        problem(post("{'name':' ','count':0}"), 400, "invalid-request")
                .body("errors.field", containsInAnyOrder("name", "count"))
                .body("violations", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u000b", "\\u001b[31m", "\\u0000", "\\ufffe", "\\ud800", "\\u202e"})
    void aCharacterThatNobodySeesIsRefusedInAnyTextOfABody(String character) {
        problem(post("{'name':'A" + character + "B','count':1}"), 400, "invalid-request")
                .body("errors[0].field", equalTo("name"))
                .body("errors[0].message", startsWith("must not contain "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%0B", "%1B", "%0A", "%E2%80%AE", "%EF%BF%BF"})
    void aCharacterThatNobodySeesIsRefusedInAnyParameter(String character) {
        problem(
                        given().urlEncodingEnabled(false)
                                .get("/probe/refusal?kind=missing" + character)
                                .then(),
                        400,
                        "invalid-request")
                .body("errors[0].field", equalTo("kind"))
                .body("errors[0].message", startsWith("must not contain "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0999-Q1", "3000-Q1", "9999-Q4", "2026-Q9", "+2026-Q1"})
    void aQuarterInWhichNoEventCanLieIsRefused(String quarter) {
        problem(given().queryParam("quarter", quarter).get("/probe/quarter").then(), 400, "invalid-request")
                .body("errors[0].field", equalTo("quarter"));
    }

    @Test
    void aPlusThatIsABlankInAQueryReadsAsItWasMeant() {
        given().urlEncodingEnabled(false)
                .get("/probe/quarter?quarter=2026-Q3&from=2026-07-01T00:00:00+08:00")
                .then()
                .statusCode(200)
                .body("from", equalTo("2026-07-01T00:00:00+08:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59Z", "0999-12-31T23:59:59Z", "3000-01-01T00:00:00Z"})
    void aTimeInWhichNoEventCanLieIsRefused(String from) {
        problem(
                        given().queryParam("quarter", "2026-Q3")
                                .queryParam("from", from)
                                .get("/probe/quarter")
                                .then(),
                        400,
                        "invalid-request")
                .body("errors[0].field", equalTo("from"));
    }

    @Test
    void whatIsNotJsonIsSaidToBeNone() {
        problem(post("{'name"), 400, "invalid-request").body("errors[0].field", equalTo("body"));
    }

    @Test
    void aBadParameterIsNamed() {
        problem(given().get("/probe/quarter?quarter=SECRET").then(), 400, "invalid-request")
                .body("errors[0].field", equalTo("quarter"));
        problem(
                        given().get("/probe/quarter?quarter=2026-Q3&from=2026-07-01T00:00:00")
                                .then(),
                        400,
                        "invalid-request")
                .body("errors[0].field", equalTo("from"));
    }

    @Test
    void whatIsThereIsWrittenAsTheConventionsSay() {
        given().queryParam("from", "2026-07-01T00:00:00+08:00")
                .get("/probe/quarter?quarter=2026-Q3")
                .then()
                .statusCode(200)
                .body("quarter", equalTo("2026-Q3"))
                .body("from", equalTo("2026-07-01T00:00:00+08:00"));
        String open = given().get("/probe/open")
                .then()
                .statusCode(200)
                .body("took", equalTo("PT1H30M"))
                .extract()
                .asString();
        assertThat(open).contains("\"percent\":100");
        post(GOOD).statusCode(200).body("quarter", equalTo("2026-Q3"));
    }

    @Test
    void theRoutersOwnErrorsAreProblemsAsWell() {
        problem(given().get("/probe/nowhere").then(), 404, "not-found");
        problem(given().get("/elsewhere").then(), 404, "not-found");
        problem(given().delete("/probe/things").then(), 405, "method-not-allowed");
        problem(
                given().contentType("text/plain")
                        .body("x")
                        .post("/probe/things")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aBugIsAProblemThatKeepsItsSecret() {
        String answer = problem(given().get("/probe/bug").then(), 500, "internal-error")
                .extract()
                .asString();

        assertThat(answer)
                .doesNotContain("secret")
                .doesNotContain("IllegalState")
                .contains("reference");
    }

    @Test
    void aFailureIsOneLineInTheLogHoweverMuchItSays() {
        IllegalStateException cause = new IllegalStateException("a\nb" + "x".repeat(100_000));
        String line = FailureLine.of(new RuntimeException("outer", cause));

        assertThat(line).startsWith("java.lang.RuntimeException: outer at io.telcopledge.kit.problem.ProblemTest");
        assertThat(line)
                .contains("because of java.lang.IllegalStateException: a?b")
                .doesNotContain("\n");
        assertThat(line.length()).isLessThan(2_000);
    }

    @Test
    void aBrowserIsToldInAPageWithAWayBack() {
        for (String path : List.of("/nowhere", "/probe/refusal?kind=missing", "/probe/quarter?quarter=x")) {
            String page = given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                    .header("Accept-Language", "en")
                    .get(path)
                    .then()
                    .contentType("text/html")
                    .extract()
                    .asString();
            assertThat(page).contains("<html lang=\"en\">", "href=\"/");
        }
        given().accept("*/*").get("/nowhere").then().statusCode(404).contentType("application/problem+json");
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body.replace('\'', '"'))
                .post("/probe/things")
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String slug) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:telcopledge:problem:" + slug))
                .body("status", equalTo(status));
    }
}
