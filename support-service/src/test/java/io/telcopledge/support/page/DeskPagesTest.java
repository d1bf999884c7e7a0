package io.telcopledge.support.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.telcopledge.kit.testing.PlatformResource;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as their readers see them; that signing in leads to a reader is the system tests'. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DeskPagesTest {

    private static final String WORDS = "no signal <b>at all</b>";
    private static final Pattern VERSION =
            Pattern.compile("action=\"[^\"]*/(\\w+)\\?[^\"]*\">\\s*<input[^>]*name=\"version\" value=\"(\\d+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/support/desk", "/support/wallboard", "/support/desk/team", "/support/desk/gaming"})
    @TestSecurity(user = "li", roles = "customer")
    void aCustomerIsToldThatAPageIsNotTheirs(String page) {
        get(page, "en")
                .statusCode(403)
                .contentType("text/html")
                .body(containsString("not yours to see"))
                .body(containsString("href=\"/support/sign-out\""));
        get(page, "zh").statusCode(403).body(containsString("您无权查看此页面"));
    }

    @Test
    @TestSecurity(user = "agent", roles = "agent")
    @OidcSecurity(claims = @Claim(key = "agent_ref", value = "agent-01"))
    void anAgentSeesTheirOwnFiguresAndNobodyElses() {
        get("/support/desk/appraisal", "en").statusCode(200).body(containsString("agent-01"));
        get("/support/desk/agents/agent-02", "en").statusCode(404).contentType("text/html");
        get("/support/desk/team", "en").statusCode(403);
        get("/support/desk/gaming", "en").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @TestSecurity(user = "supervisor", roles = "supervisor")
    void everyPageIsThereInBothLanguagesAndRunsNothingOfOthers(String language) {
        for (String page : new String[] {
            "/support/wallboard",
            "/support/desk",
            "/support/desk?order=newest",
            "/support/desk/team",
            "/support/desk/gaming"
        }) {
            get(page, language)
                    .statusCode(200)
                    .header("Content-Language", language.equals("zh") ? "zh-CN" : "en")
                    .header("Cache-Control", "no-store")
                    .header(
                            "Content-Security-Policy",
                            allOf(containsString("script-src 'self'"), not(containsString("unsafe"))))
                    .body(containsString(language.equals("zh") ? "跳至正文" : "Skip to the content"))
                    .body(not(containsString("style=\"")));
        }
    }

    @Test
    @TestSecurity(user = "agent", roles = "agent")
    void aComplaintIsAnsweredByAForm() {
        String page = "/support/desk/complaints/" + file();
        get(page, "en").statusCode(200).body(containsString("no signal &lt;b&gt;at all&lt;/b&gt;"));

        post(page + "/answer", Map.of("version", version(page, "answer"), "text", "The mast is mended."))
                .statusCode(303)
                .header("Location", endsWith(page + "?done=answer&lang=en"));

        get(page + "?done=answer", "en")
                .body(containsString("The mast is mended."))
                .body(containsString("role=\"status\""));
    }

    @Test
    @TestSecurity(user = "agent", roles = "agent")
    void whatIsMissingIsToldBesideItsField() {
        String page = "/support/desk/complaints/" + file();

        String html = post(page + "/resolve", Map.of("version", version(page, "resolve"), "text", " "))
                .statusCode(400)
                .extract()
                .asString();

        assertThat(html).contains("role=\"alert\"").contains("aria-invalid=\"true\"");
    }

    @Test
    @TestSecurity(user = "agent", roles = "agent")
    void whoWasSlowerIsToldToLookAgainAndKeepsTheirWords() {
        String page = "/support/desk/complaints/" + file();
        String seen = version(page, "answer");
        post(page + "/acknowledge", Map.of("version", seen)).statusCode(303);

        String html = post(page + "/answer", Map.of("version", seen, "text", "written with care"))
                .statusCode(412)
                .body(containsString("changed meanwhile"))
                .body(containsString("written with care"))
                .extract()
                .asString();

        assertThat(version(html)).isNotEqualTo(seen);
    }

    @Test
    @TestSecurity(user = "agent", roles = "agent")
    void whoComesToAStepByALinkIsShownTheComplaint() {
        String page = "/support/desk/complaints/" + file();

        get(page + "/answer", "zh").statusCode(200).body(containsString("no signal"));
        get("/support/desk/complaints/nonsense/answer", "zh").statusCode(404).contentType("text/html");
    }

    @Test
    @TestSecurity(user = "agent", roles = "agent")
    void aFormFromAnotherSiteIsRefused() {
        String page = "/support/desk/complaints/" + file();

        given().redirects()
                .follow(false)
                .header("Origin", "https://evil.example")
                .contentType(ContentType.URLENC)
                .formParam("text", "gone")
                .post(page + "/withdraw?lang=en")
                .then()
                .statusCode(403)
                .contentType("text/html");
        get(page, "en").body(not(containsString("Withdrawn</strong>")));
    }

    @Test
    @TestSecurity(user = "agent", roles = "agent")
    void whatItIsAboutIsConfirmedAndThenHasAnotherVersion() {
        String page = "/support/desk/complaints/" + file();
        Map<String, String> coverage =
                Map.of("version", "0", "of", "coverage", "in", "network-infrastructure", "choice", "STANDARD");

        post(page + "/classify", coverage).statusCode(303);
        post(page + "/classify", coverage).statusCode(412);
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void anAuditorReadsAndChangesNothing() {
        get("/support/desk", "en").statusCode(200);
        post("/support/desk/complaints/00000000-0000-0000-0000-000000000000/answer", Map.of("text", "x"))
                .statusCode(403);
    }

    @Test
    @TestSecurity(user = "agent", roles = "agent")
    void whatIsNotThereIsAPageToo() {
        get("/support/desk/complaints/nonsense", "en").statusCode(404).contentType("text/html");
        post("/support/desk/complaints/" + file() + "/explode", Map.of("text", "x"))
                .statusCode(404);
        get("/support/desk?state=LOST", "en").statusCode(400).contentType("text/html");
    }

    private static String file() {
        return given().contentType(ContentType.JSON)
                .body(Map.of("text", WORDS, "category", "coverage"))
                .post("/support/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse get(String page, String language) {
        return given().get(page + (page.contains("?") ? "&" : "?") + "lang=" + language)
                .then();
    }

    private static ValidatableResponse post(String page, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .header("Origin", "http://localhost:" + RestAssured.port)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(form)
                .post(page + "?lang=en")
                .then();
    }

    private static String version(String page, String step) {
        Matcher versions = VERSION.matcher(get(page, "en").extract().asString());
        while (versions.find()) {
            if (versions.group(1).equals(step)) {
                return versions.group(2);
            }
        }
        throw new AssertionError("no form to " + step);
    }

    private static String version(String html) {
        Matcher versions = VERSION.matcher(html);
        assertThat(versions.find()).isTrue();
        return versions.group(2);
    }
}
