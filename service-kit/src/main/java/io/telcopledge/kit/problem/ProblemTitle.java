package io.telcopledge.kit.problem;

import java.util.Arrays;

/** The name of a status: the end of the type of a problem that has no better one, and its title. */
enum ProblemTitle {
    INVALID_REQUEST(400, "Invalid request"),
    UNAUTHENTICATED(401, "A valid bearer token is needed"),
    FORBIDDEN(403, "Not allowed to this caller"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "Not available in an accepted form"),
    CONFLICT(409, "The state forbids it"),
    PRECONDITION_FAILED(412, "Changed in the meantime"),
    TOO_LARGE(413, "Too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    UNPROCESSABLE(422, "Understood, and impossible"),
    PRECONDITION_REQUIRED(428, "A precondition is needed"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL_ERROR(500, "Internal error"),
    UNAVAILABLE(503, "Not available at present");

    private final int status;
    private final String title;

    ProblemTitle(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The one of a status, or of its class. */
    static ProblemTitle of(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status == status)
                .findFirst()
                .orElse(status < 500 ? INVALID_REQUEST : INTERNAL_ERROR);
    }

    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }
}
