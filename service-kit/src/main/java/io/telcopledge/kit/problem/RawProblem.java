package io.telcopledge.kit.problem;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A problem where no resource was reached that could tell it. */
public enum RawProblem {
    AMBIGUOUS_PATH(400, "ambiguous-path", "The path can be read in more than one way.");

    private final int status;
    private final String slug;
    private final String detail;

    RawProblem(int status, String slug, String detail) {
        this.status = status;
        this.slug = slug;
        this.detail = detail;
    }

    /** Ends the request with it. */
    public void answer(RoutingContext context) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(new JsonObject()
                        .put("type", "urn:telcopledge:problem:" + slug)
                        .put("title", ProblemTitle.of(status).title())
                        .put("status", status)
                        .put("detail", detail)
                        .encode());
    }
}
