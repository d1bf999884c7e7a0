package io.telcopledge.kit.limits;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Caller;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who is counted for a request: the person or machine of a valid token, else the address that it came from (the one
 * that a trusted front door names).
 */
@ApplicationScoped
public class Requester {

    private static final String NAME = Requester.class.getName();

    private final CurrentVertxRequest current;

    @Inject
    public Requester(CurrentVertxRequest current) {
        this.current = current;
    }

    /** Of the request that is served on this context. */
    public String name() {
        RoutingContext request = current.getCurrent();
        String name = request == null ? null : request.get(NAME);
        return name == null ? "nobody" : name;
    }

    /** Finds it out, and keeps it with the request. A token that does not hold counts for nobody, as none does. */
    static Uni<String> of(RoutingContext request) {
        String address = "from " + request.request().remoteAddress().hostAddress();
        return identified(request, address).invoke(name -> request.put(NAME, name));
    }

    private static Uni<String> identified(RoutingContext request, String otherwise) {
        if (request.user() == null && !request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            return Uni.createFrom().item(otherwise);
        }
        // Whether the operation wants a token at all is not known yet: its refusal is left to whom it concerns.
        Object refusing = request.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        return QuarkusHttpUser.getSecurityIdentity(request, null)
                .map(identity ->
                        identity == null || identity.isAnonymous() ? otherwise : "as " + new Caller(identity).id())
                .onFailure()
                .recoverWithItem(otherwise)
                .invoke(() -> request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, refusing));
    }
}
