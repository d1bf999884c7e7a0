package io.telcopledge.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** Answers as {@link RefusalMapper} does. */
@Provider
public class RefusedParameterMapper extends ExceptionMapperBase<RefusedParameter> {

    @Override
    protected HttpProblem toProblem(RefusedParameter refused) {
        return ProblemForm.of(refused.refusal());
    }
}
