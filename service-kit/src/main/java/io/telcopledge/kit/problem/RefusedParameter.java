package io.telcopledge.kit.problem;

import jakarta.ws.rs.WebApplicationException;

/**
 * A parameter that cannot be read. What a converter throws becomes "not found", unless it is an exception of JAX-RS's
 * own: so this one carries the refusal past it.
 */
@SuppressWarnings("serial")
final class RefusedParameter extends WebApplicationException {

    private final transient Refusal refusal;

    RefusedParameter(Refusal refusal) {
        super(refusal, refusal.status());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
