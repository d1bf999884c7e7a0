package io.telcopledge.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.telcopledge.kit.json.BoundedJson;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Gives every problem of the service the same form, whoever found it. */
@Singleton
class ProblemForm implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(ProblemForm.class);
    private static final int INTERNAL_ERROR = 500;

    private static final String URN = "urn:telcopledge:problem:";

    static HttpProblem of(Refusal refusal) {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(URI.create(URN + refusal.slug()))
                .withTitle(ProblemTitle.of(refusal.status()).title())
                .withStatus(refusal.status())
                .withDetail(refusal.detail());
        // Whole seconds, and rounded up: who comes when told so is let in.
        refusal.retryAfter()
                .map(pause -> pause.plusNanos(999_999_999).toSeconds())
                .ifPresent(seconds -> problem.withHeader("Retry-After", Long.toString(seconds)));
        return refusal.errors().isEmpty()
                ? problem.build()
                : problem.with("errors", refusal.errors()).build();
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null && problem.getType().toString().startsWith(URN)) {
            return problem;
        }
        Refusal refusal = refusalIn(problem, context.cause);
        HttpProblem told = refusal == null ? plain(problem.getStatusCode()) : of(refusal);
        HttpProblem.Builder complete = HttpProblem.builder(told).withInstance(problem.getInstance());
        if (told.getStatusCode() == INTERNAL_ERROR) {
            complete.with("reference", logged(context));
        }
        problem.getHeaders().forEach(complete::withHeader);
        return complete.build();
    }

    /** Says in the log what the answer does not; who reports the reference leads to the line. */
    private static String logged(ProblemContext context) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf("%s failed, reference %s: %s", context.path, reference, FailureLine.of(context.cause));
        LOG.debugf(context.cause, "reference %s", reference);
        return reference;
    }

    /** After the library's own, so that what they add is seen. */
    @Override
    public int priority() {
        return -1;
    }

    /** 401, with the scheme that would serve. */
    static HttpProblem unauthenticated() {
        return HttpProblem.builder(plain(401))
                .withHeader("WWW-Authenticate", "Bearer")
                .build();
    }

    private static HttpProblem plain(int status) {
        ProblemTitle title = ProblemTitle.of(status);
        // The library's detail may hold an exception's message, with a value or a class in it.
        return HttpProblem.builder()
                .withType(URI.create(URN + title.slug()))
                .withTitle(title.title())
                .withStatus(status)
                .build();
    }

    private static @Nullable Refusal refusalIn(HttpProblem problem, @Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        if (problem.getParameters().get("violations") instanceof List<?> violations) {
            return Refusal.invalid(violations.stream()
                    .filter(Violation.class::isInstance)
                    .map(Violation.class::cast)
                    .map(violation -> new FieldError(violation.field, violation.message))
                    .toList());
        }
        for (Throwable cause = failure; cause != null && problem.getStatusCode() < 500; cause = cause.getCause()) {
            if (BoundedJson.isBeyondBounds(cause)) {
                return Refusal.tooLarge(BoundedJson.RULE);
            }
            if (cause instanceof JsonProcessingException json) {
                return Refusal.invalid(List.of(JsonRefusal.of(json)));
            }
        }
        return null;
    }
}
