package io.telcopledge.kit.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser, as far as signing in to a service's pages needs one; it stands before the front door. */
public final class PageSession {

    private static final Pattern FORM = Pattern.compile("name=\"sign_in\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String signedInBy = "";

    /** Signs a demo user in, who wants to see that page. */
    public static PageSession of(String user, String page) {
        PageSession session = new PageSession();
        Response sent = session.keep(session.request().get(page));
        session.signedInBy = session.signIn(user, sent.header("Location"));
        session.keep(session.request().get(session.signedInBy));
        return session;
    }

    /** The session's cookies by name. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** The address with code and state by which it was signed in: a browser's "Back" leads there again. */
    public String signedInBy() {
        return signedInBy;
    }

    /** A request with the session's cookies; redirects are not followed. */
    public RequestSpecification request() {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header("X-Forwarded-Host", Platform.frontDoor())
                .header("Accept", "text/html,*/*;q=0.8")
                .cookies(cookies);
    }

    /** Keeps the cookies that an answer sets, as a browser does. */
    public Response keep(Response answer) {
        answer.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return answer;
    }

    /** At the issuer; the path with code and state to which it sends back. */
    private String signIn(String user, String authorize) {
        HttpClient issuer =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        try {
            Matcher form = FORM.matcher(issuer.send(
                            HttpRequest.newBuilder(URI.create(authorize)).build(), HttpResponse.BodyHandlers.ofString())
                    .body());
            if (!form.find()) {
                throw new AssertionError("the issuer asks for no password at " + authorize);
            }
            String fields = URI.create(authorize).getRawQuery() + "&sign_in=" + form.group(1) + "&username=" + user
                    + "&password=" + URLEncoder.encode(Platform.passwordOf(user), UTF_8);
            HttpResponse<String> back = issuer.send(
                    HttpRequest.newBuilder(URI.create(Platform.issuer() + "/authorize"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(fields))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            URI here = URI.create(back.headers().firstValue("Location").orElseThrow());
            return RestAssured.basePath + here.getRawPath() + "?" + here.getRawQuery();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
