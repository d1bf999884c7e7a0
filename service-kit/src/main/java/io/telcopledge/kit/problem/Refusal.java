package io.telcopledge.kit.problem;

import io.telcopledge.contracts.InvalidEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A request that is refused for a reason the caller may know. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Of more, the first are told: who sends a million wrong elements learns no more by a million lines. */
    public static final int MOST_ERRORS = 100;

    private final int status;
    private final String slug;
    private final transient List<FieldError> errors;
    private final @Nullable Duration retryAfter;

    private Refusal(int status, String slug, String detail, List<FieldError> errors) {
        this(status, slug, detail, errors, null);
    }

    private Refusal(int status, String slug, String detail, List<FieldError> errors, @Nullable Duration retryAfter) {
        // Expected, so that nobody pays for a stack trace.
        super(detail, null, false, false);
        this.status = status;
        this.slug = slug;
        this.errors = List.copyOf(errors.subList(0, Math.min(errors.size(), MOST_ERRORS)));
        this.retryAfter = retryAfter;
    }

    /** Any other refusal: an HTTP status from 400, the stable end of its type, and a sentence. */
    public static Refusal of(int status, String slug, String detail) {
        return new Refusal(status, slug, detail, List.of());
    }

    /** 503: what is needed for it is away; trying again makes sense after that time. */
    public static Refusal unavailable(String slug, String detail, Duration retryAfter) {
        return new Refusal(503, slug, detail, List.of(), retryAfter);
    }

    /** 429: the caller brings more than they may; trying again makes sense after that time. */
    public static Refusal tooMany(String detail, Duration retryAfter) {
        return new Refusal(429, "too-many-requests", detail, List.of(), retryAfter);
    }

    /** 404, also for a thing that is somebody else's. */
    public static Refusal notFound(String what) {
        return of(404, "not-found", "There is no such " + what + ".");
    }

    /** 400 for one field. */
    public static Refusal invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    /** 400 for some fields. */
    public static Refusal invalid(List<FieldError> errors) {
        return new Refusal(400, "invalid-request", "The request has fields that are not valid.", errors);
    }

    /**
     * Reads what was sent.
     *
     * @param value makes a value of it, whose checks name the field
     * @throws Refusal 400 that names the field
     */
    public static <T> T reading(Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidEvent refused) {
            throw invalid(refused.field(), refused.problem());
        }
    }

    /** 409: the thing's state forbids it. */
    public static Refusal conflict(String slug, String detail) {
        return of(409, slug, detail);
    }

    /** 422: understood, and impossible. */
    public static Refusal unprocessable(String slug, String detail) {
        return of(422, slug, detail);
    }

    /** 413. */
    public static Refusal tooLarge(String detail) {
        return of(413, "too-large", detail);
    }

    /** 403 for some fields: the request says what is not for its caller to say. */
    public static Refusal forbidden(List<FieldError> errors) {
        return new Refusal(403, "forbidden", "The request says what is not for you to say.", errors);
    }

    /** 403, where the caller may know that the thing exists. */
    public static Refusal forbidden(String detail) {
        return of(403, "forbidden", detail);
    }

    public int status() {
        return status;
    }

    /** The end of the problem's type. */
    public String slug() {
        return slug;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** When trying again makes sense, where that is known. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
