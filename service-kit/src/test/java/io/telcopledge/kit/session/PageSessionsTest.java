package io.telcopledge.kit.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.telcopledge.kit.testing.PageSession;
import io.telcopledge.kit.testing.PlatformResource;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A session lasts until its person signs out, who alone does so; what comes too late is not lost. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PageSessionsTest {

    private static final String PAGE = "/kit/page";
    private static final String SIGN_OUT = "/kit/sign-out";
    private static final String OURS = "http://localhost:8080";

    @Inject
    Pool pool;

    @Test
    void anOldCookieOpensNothingAfterSigningOut() {
        PageSession session = PageSession.of("agent", PAGE);
        isSignedIn(session);

        session.request()
                .get(SIGN_OUT)
                .then()
                .statusCode(302)
                .header("Location", allOf(containsString("/auth/logout?"), containsString("post_logout_redirect_uri")));

        session.request().get(PAGE).then().statusCode(302).header("Location", containsString("/auth/authorize?"));
        session.request().get(SIGN_OUT).then().statusCode(303).header("Location", equalTo("/"));
    }

    @Test
    void aSessionOutlivesTheSigningOutOfAnother() {
        PageSession here = PageSession.of("agent", PAGE);
        PageSession there = PageSession.of("agent", PAGE);

        here.request().get(SIGN_OUT).then().statusCode(302);

        isSignedIn(there);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Purpose, prefetch",
        "Sec-Purpose, prefetch;prerender",
        "Purpose, prefetch",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Mode, no-cors",
        "Referer, https://evil.example/"
    })
    void nobodyIsSignedOutByWhatTheyDidNotAskFor(String header, String value) {
        PageSession session = PageSession.of("agent", PAGE);

        session.request()
                .header(header, value)
                .get(SIGN_OUT + "?lang=en")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Do you want to sign out?"));

        isSignedIn(session);
    }

    @Test
    void aFormOfAnotherSiteSignsNobodyOut() {
        PageSession session = PageSession.of("agent", PAGE);

        session.request()
                .header("Origin", "https://evil.example")
                .contentType(ContentType.URLENC)
                .post(SIGN_OUT)
                .then()
                .statusCode(403);
        isSignedIn(session);

        session.request()
                .header("Origin", OURS)
                .contentType(ContentType.URLENC)
                .post(SIGN_OUT)
                .then()
                .statusCode(302);
        session.request().get(PAGE).then().statusCode(302);
    }

    @Test
    void goingBackToAUsedCodeLeadsToThePages() {
        PageSession session = PageSession.of("agent", PAGE);

        for (String back :
                new String[] {session.signedInBy(), "/kit/signed-in?code=used&state=used", "/kit/signed-in"}) {
            session.request().get(back).then().statusCode(303).header("Location", endsWith(PAGE));
        }
        isSignedIn(session);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?code=used&state=used", "?error=access_denied&state=x", ""})
    void whoIsNotSignedInIsToldSoByAPage(String query) {
        new PageSession()
                .request()
                .get("/kit/signed-in" + query)
                .then()
                .statusCode(401)
                .contentType("text/html")
                .body(containsString("href=\"" + PAGE));
    }

    @Test
    void wordsThatComeTooLateAreGivenBack() {
        Response late = say(new PageSession(), OURS, "The mast <b>is</b> mended.");

        late.then()
                .statusCode(401)
                .contentType("text/html")
                .header("Cache-Control", "no-store")
                .body(containsString("Nothing was sent"))
                .body(containsString("The mast &lt;b&gt;is&lt;/b&gt; mended.</textarea>"))
                .body(containsString("action=\"/kit/page/words\""))
                .body(containsString("name=\"version\" value=\"3\""));

        PageSession again = PageSession.of("agent", PAGE);
        say(again, OURS, "The mast is mended.").then().statusCode(200).body(equalTo("agent said The mast is mended."));
    }

    @Test
    void wordsOfAnotherSiteAreNotGivenBackAsOurs() {
        say(new PageSession(), "https://evil.example", "Press the button!")
                .then()
                .statusCode(401)
                .body(not(containsString("Press the button!")));
    }

    @Test
    void theTableTellsNobodysSession() throws Throwable {
        PageSession session = PageSession.of("agent", PAGE);

        String rows = VertxContextSupport.subscribeAndAwait(
                () -> pool.query("select string_agg(page_session::text, ' ') from page_session")
                        .execute()
                        .map(found -> found.iterator().next().getString(0)));

        assertThat(session.cookies().keySet()).hasSize(1);
        session.cookies().values().forEach(cookie -> assertThat(rows).doesNotContain(cookie));
    }

    private static Response say(PageSession session, String origin, String words) {
        return session.request()
                .header("Origin", origin)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .urlEncodingEnabled(true)
                .formParam("text", words)
                .formParam("version", "3")
                .queryParam("lang", "en")
                .post("/kit/page/words");
    }

    private static void isSignedIn(PageSession session) {
        session.request().get(PAGE).then().statusCode(200).body(equalTo("reader agent"));
    }
}
