package io.telcopledge.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** JSON of the wrong shape; stands before Quarkus' own mapper, whose answer is no problem. */
@Provider
@Priority(1)
public class MismatchedInputMapper extends ExceptionMapperBase<MismatchedInputException> {

    @Override
    protected HttpProblem toProblem(MismatchedInputException refused) {
        return ProblemForm.of(Refusal.invalid(List.of(JsonRefusal.of(refused))));
    }
}
