package io.telcopledge.kit.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A rendered page and its headers. */
public final class HtmlPage {

    /** Nothing is loaded but our own style sheet. */
    private static final String NO_SCRIPT =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    /** Our own files may run and ask our own services; nothing that stands in the page itself runs. */
    private static final String OWN_SCRIPTS = NO_SCRIPT + "; script-src 'self'; connect-src 'self'";

    private HtmlPage() {}

    /** A page that runs no script, as most of the public's do. */
    public static Uni<Response> of(TemplateInstance template, PageFrame page) {
        return of(template, page, NO_SCRIPT);
    }

    /** A page that a script of ours makes more of; it is complete without. */
    public static Uni<Response> withScripts(TemplateInstance template, PageFrame page) {
        return of(template, page, OWN_SCRIPTS);
    }

    private static Uni<Response> of(TemplateInstance template, PageFrame page, String policy) {
        return template.setLocale(page.language().tag())
                .createUni()
                .map(html -> Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                        .header(HttpHeaders.CONTENT_LANGUAGE, page.lang())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .header("Content-Security-Policy", policy)
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Referrer-Policy", "no-referrer")
                        .build());
    }
}
