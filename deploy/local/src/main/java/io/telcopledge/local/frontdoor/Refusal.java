package io.telcopledge.local.frontdoor;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/**
 * What the front door answers itself: a page with a way back in a person's language, a problem (RFC 9457) to everybody
 * else.
 *
 * @param status the HTTP status
 * @param slug the stable end of the problem's type
 * @param detail a sentence to a client's developer
 */
record Refusal(int status, String slug, String detail) {

    static final Refusal DOWN = new Refusal(502, "bad-gateway", "The service does not answer at present.");
    static final Refusal BUSY = new Refusal(503, "busy", "There are too many requests under way.");
    static final Refusal TOO_MANY =
            new Refusal(429, "too-many-requests", "There are too many requests of your address under way.");
    static final Refusal TOO_MANY_STREAMS =
            new Refusal(429, "too-many-requests", "There are too many streams to your address.");
    static final Refusal NO_UPGRADE = new Refusal(
            501, "no-upgrade", "Nothing here speaks WebSocket or is a tunnel; live figures are an event stream.");
    static final Refusal OLD_PROTOCOL = new Refusal(505, "http-version", "A stream needs HTTP/1.1.");

    private static final String RETRY_SECONDS = "5";

    Buffer body(HttpServerRequest request) {
        return Buffer.buffer(isForPerson(request) ? page(isEnglish(request)) : problem());
    }

    /** The headers of such an answer, but for its length. */
    void headers(HttpServerRequest request, MultiMap headers) {
        boolean page = isForPerson(request);
        headers.set("Content-Type", page ? "text/html; charset=utf-8" : "application/problem+json");
        headers.set("Cache-Control", "no-store");
        headers.set("Vary", "Accept, Accept-Language");
        headers.set("X-Content-Type-Options", "nosniff");
        if (page) {
            headers.set("Content-Language", isEnglish(request) ? "en" : "zh");
            headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        }
        if (status == 429 || status == 502 || status == 503) {
            headers.set("Retry-After", RETRY_SECONDS);
        }
    }

    private String problem() {
        return new JsonObject()
                .put("type", "urn:telcopledge:problem:" + slug)
                .put("title", RefusalWords.title(status, true))
                .put("status", status)
                .put("detail", detail)
                .encode();
    }

    /** Complete in itself: the service that has the style sheet may be the one that is down. */
    private String page(boolean english) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · TelcoPledge</title>
                <style>body{margin:0;background:#fafaf8;color:#1b222d;font:16px/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif}
                main{max-width:44rem;margin:4rem auto;padding:0 1.5rem}p.over{color:#566071;margin:0}h1{line-height:1.25;margin:.2rem 0 1rem}a{color:#1d3c66}</style>
                </head>
                <body><main><p class="over">%d</p><h1>%s</h1><p>%s</p><p><a href="/%s">%s</a></p></main></body>
                </html>
                """.formatted(
                        english ? "en" : "zh",
                        RefusalWords.title(status, english),
                        status,
                        RefusalWords.title(status, english),
                        RefusalWords.advice(status, english),
                        english ? "?lang=en" : "",
                        RefusalWords.wayBack(english));
    }

    private static boolean isForPerson(HttpServerRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html");
    }

    /** As the pages choose: what the address says, else the browser, else Chinese, the operator's own. */
    private static boolean isEnglish(HttpServerRequest request) {
        String query = request.query() == null ? "" : "&" + request.query() + "&";
        if (query.contains("&lang=")) {
            return query.contains("&lang=en&");
        }
        String accepted = request.getHeader("Accept-Language");
        String languages = accepted == null ? "" : accepted.toLowerCase(Locale.ROOT);
        int en = languages.indexOf("en");
        int zh = languages.indexOf("zh");
        return en >= 0 && (zh < 0 || en < zh);
    }
}
