package io.telcopledge.kit.problem;

import io.telcopledge.contracts.TextRule;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/**
 * Parameters in path and query are names and the like, and hold no character that a name may not hold: such a one, a
 * NUL before all, can be nobody's name, and the database would refuse the question.
 */
@Provider
public class LegibleParameters implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        check(request.getUriInfo().getPathParameters());
        check(request.getUriInfo().getQueryParameters());
    }

    private static void check(MultivaluedMap<String, String> parameters) {
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            TextRule.LINE.problemOf(parameter.getKey()).ifPresent(problem -> {
                throw Refusal.invalid(TextRule.LINE.legible(parameter.getKey()), problem);
            });
            parameter
                    .getValue()
                    .forEach(value -> TextRule.LINE.problemOf(value).ifPresent(problem -> {
                        throw Refusal.invalid(parameter.getKey(), problem);
                    }));
        }
    }
}
