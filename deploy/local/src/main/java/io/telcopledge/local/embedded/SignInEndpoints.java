package io.telcopledge.local.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where people sign in and out: the issuer keeps no session of its own, so that it asks for the password each time. */
record SignInEndpoints(LocalIssuer issuer, PageClient client, SignIns signIns) {

    private static final String COOKIE = "sign_in";

    void register(HttpServer server) {
        server.createContext("/auth/authorize", this::authorize);
        server.createContext("/auth/logout", this::signOut);
        server.createContext(
                "/auth/sign-in.css",
                exchange -> new HttpAnswer(200, Map.of("Content-Type", "text/css"), SignInPage.STYLE).sendTo(exchange));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        boolean post = exchange.getRequestMethod().equals("POST");
        FormFields fields = FormFields.read(
                post
                        ? new String(exchange.getRequestBody().readNBytes(IssuerEndpoints.LARGEST_FORM), UTF_8)
                        : exchange.getRequestURI().getRawQuery());
        AuthorizationRequest request = new AuthorizationRequest(fields);
        String language = exchange.getRequestHeaders().getFirst("Accept-Language");
        SignInPage page = new SignInPage(request, client, language != null && isEnglish(language));
        Optional<String> error = request.error();
        if (!request.isOf(client)) {
            page.unknown().sendTo(exchange);
        } else if (error.isPresent()) {
            back(request, "error", error.get()).sendTo(exchange);
        } else if (post) {
            signIn(page, fields, exchange).sendTo(exchange);
        } else {
            asked(page, SignInPage.Wrong.NOTHING).sendTo(exchange);
        }
    }

    private static boolean isEnglish(String acceptLanguage) {
        return acceptLanguage.toLowerCase(Locale.ROOT).startsWith("en");
    }

    /** The form comes from our own page: it brings what only that page and the cookie hold. */
    private HttpAnswer signIn(SignInPage page, FormFields fields, HttpExchange exchange) {
        String cookies = exchange.getRequestHeaders().getFirst("Cookie");
        String token = fields.get(COOKIE);
        boolean ours = !token.isEmpty()
                && cookies != null
                && MessageDigest.isEqual(cookieIn(cookies).getBytes(UTF_8), token.getBytes(UTF_8));
        if (!ours) {
            return asked(page, SignInPage.Wrong.PASSWORD);
        }
        PasswordDoor.Outcome outcome = issuer.passwords()
                .open(fields.get("username"), fields.get("password"), IssuerEndpoints.address(exchange));
        if (outcome.pause() != null) {
            return asked(page, SignInPage.Wrong.TOO_OFTEN).with("Retry-After", outcome.retryAfter());
        }
        return outcome.known()
                .map(known -> back(page.request(), "code", signIns.code(page.request(), known)))
                .orElseGet(() -> asked(page, SignInPage.Wrong.PASSWORD));
    }

    private static HttpAnswer asked(SignInPage page, SignInPage.Wrong wrong) {
        String token = Secrets.random(18);
        return page.form(token, wrong)
                .with("Set-Cookie", COOKIE + "=" + token + "; Path=/auth; HttpOnly; SameSite=Strict");
    }

    private static String cookieIn(String cookies) {
        for (String cookie : cookies.split(";", -1)) {
            String[] pair = cookie.strip().split("=", 2);
            if (pair.length == 2 && pair[0].equals(COOKIE)) {
                return pair[1];
            }
        }
        return "";
    }

    private static HttpAnswer back(AuthorizationRequest request, String name, String value) {
        String state = request.state().isEmpty() ? "" : "&state=" + encode(request.state());
        return HttpAnswer.seeOther(request.redirect() + "?" + name + "=" + encode(value) + state);
    }

    private void signOut(HttpExchange exchange) throws IOException {
        FormFields fields = FormFields.read(exchange.getRequestURI().getRawQuery());
        String to = fields.get("post_logout_redirect_uri");
        HttpAnswer answer = client.signedOut().contains(to)
                ? HttpAnswer.seeOther(to)
                : HttpAnswer.json(400, Map.of("error", "invalid_request"));
        answer.sendTo(exchange);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
