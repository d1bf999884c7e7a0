package io.telcopledge.kit.tmf;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.telcopledge.kit.problem.FieldError;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives the service's problems the form of TMF630 where a TM Forum API is spoken, and nowhere else. */
@Provider
public class TmfErrors implements ContainerResponseFilter {

    private static final String PREFIX = "/tmf-api/";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem
                && request.getUriInfo().getPath().startsWith(PREFIX)) {
            response.setEntity(error(problem), null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    static TmfError error(HttpProblem problem) {
        String type = String.valueOf(problem.getType());
        String detail = problem.getDetail() == null ? problem.getTitle() : problem.getDetail();
        String fields = fields(problem.getParameters().get("errors"));
        return new TmfError(
                type.substring(type.lastIndexOf(':') + 1),
                fields.isEmpty() ? problem.getTitle() : fields,
                detail,
                Integer.toString(problem.getStatusCode()),
                type,
                "Error");
    }

    /** Which fields are wrong, and why, in one sentence. */
    private static String fields(@Nullable Object errors) {
        return errors instanceof List<?> list
                ? list.stream()
                        .filter(FieldError.class::isInstance)
                        .map(FieldError.class::cast)
                        .map(error -> error.field() + " " + error.message())
                        .collect(Collectors.joining("; "))
                : "";
    }
}
