package io.telcopledge.kit.limits;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.telcopledge.kit.problem.Refusal;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;

/** Hands over to an operation what {@link RequestLimits} made of its request: the body, or why it is refused. */
@Provider
@PreMatching
public class RequestBounds implements ContainerRequestFilter {

    private final CurrentVertxRequest current;

    @Inject
    public RequestBounds(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        RoutingContext routing = current.getCurrent();
        if (routing.get(RequestLimits.REFUSED) instanceof Refusal refusal) {
            throw refusal;
        }
        Buffer body = routing.body() == null ? null : routing.body().buffer();
        if (body != null) {
            request.setEntityStream(new ByteArrayInputStream(body.getBytes()));
        }
    }
}
