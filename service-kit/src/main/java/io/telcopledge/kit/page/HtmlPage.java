package io.telcopledge.kit.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** A rendered page and its headers. */
public final class HtmlPage {

    /** Nothing is loaded but our own style sheet. */
    private static final String NO_SCRIPT = policy("form-action 'none'");

    /** Our own files may run and ask our own services; nothing that stands in the page itself runs. */
    private static final String OWN_SCRIPTS = NO_SCRIPT + "; script-src 'self'; connect-src 'self'";

    /** A page behind sign-in has forms besides. */
    private static final String SIGNED_IN = policy("form-action 'self'") + "; script-src 'self'; connect-src 'self'";

    private HtmlPage() {}

    /** A page that runs no script, as most of the public's do. */
    public static Uni<Response> of(TemplateInstance template, PageFrame page) {
        return rendered(Response.ok(), template, page, NO_SCRIPT, "no-cache");
    }

    /** A page that a script of ours makes more of; it is complete without. */
    public static Uni<Response> withScripts(TemplateInstance template, PageFrame page) {
        return rendered(Response.ok(), template, page, OWN_SCRIPTS, "no-cache");
    }

    /** For who has signed in: nobody on the way may keep it. */
    public static Uni<Response> signedIn(int status, TemplateInstance template, PageFrame page) {
        return rendered(Response.status(status), template, page, SIGNED_IN, "no-store");
    }

    private static Uni<Response> rendered(
            Response.ResponseBuilder answer, TemplateInstance template, PageFrame page, String policy, String caching) {
        return template.setLocale(page.language().tag())
                .createUni()
                .map(html -> answer.entity(html)
                        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                        .header(HttpHeaders.CONTENT_LANGUAGE, page.lang())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .header(HttpHeaders.CACHE_CONTROL, caching)
                        .header("Content-Security-Policy", policy)
                        .header("Referrer-Policy", "no-referrer")
                        .build());
    }

    /** The headers of an answer that becomes a page on its way out. */
    static void headers(MultivaluedMap<String, Object> headers, PageFrame page) {
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, page.lang());
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putSingle("Content-Security-Policy", NO_SCRIPT);
        headers.putSingle("Referrer-Policy", "no-referrer");
    }

    /** Ends a request, which no resource answers, with a page for one person. */
    public static void send(RoutingContext request, int status, TemplateInstance template, PageFrame page) {
        end(request, status, template, page, SIGNED_IN, "no-store");
    }

    /** Ends a request, which no resource answers, with a page for everybody. */
    public static void sendOpen(RoutingContext request, TemplateInstance template, PageFrame page) {
        end(request, 200, template, page, NO_SCRIPT, "no-cache");
    }

    private static void end(
            RoutingContext request,
            int status,
            TemplateInstance template,
            PageFrame page,
            String policy,
            String caching) {
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, page.lang())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .putHeader(HttpHeaders.CACHE_CONTROL, caching)
                .putHeader("Content-Security-Policy", policy)
                .putHeader("Referrer-Policy", "no-referrer")
                .end(template.setLocale(page.language().tag()).render());
    }

    private static String policy(String forms) {
        return "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                + forms;
    }
}
