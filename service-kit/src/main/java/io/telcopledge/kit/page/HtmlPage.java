package io.telcopledge.kit.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A rendered page and its headers. */
public final class HtmlPage {

    /** Nothing is loaded but our own style sheet: a page of the public runs no script. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private HtmlPage() {}

    public static Uni<Response> of(TemplateInstance template, PageFrame page) {
        return template.setLocale(page.language().tag())
                .createUni()
                .map(html -> Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                        .header(HttpHeaders.CONTENT_LANGUAGE, page.lang())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .header("Content-Security-Policy", POLICY)
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Referrer-Policy", "no-referrer")
                        .build());
    }
}
