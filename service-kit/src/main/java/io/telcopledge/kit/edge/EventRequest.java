package io.telcopledge.kit.edge;

import io.telcopledge.contracts.Principals;
import io.telcopledge.kit.problem.FieldError;
import io.telcopledge.kit.problem.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * A request while its events are read.
 *
 * @param topics for which the service takes events
 * @param principals who may tell what
 * @param subject who tells
 * @param ids of the events so far
 * @param errors what is wrong
 * @param forbidden what is not for the subject to tell
 */
record EventRequest(
        EdgeTopics topics,
        Principals principals,
        String subject,
        DistinctIds ids,
        List<FieldError> errors,
        List<FieldError> forbidden) {

    static EventRequest of(EdgeTopics topics, Principals principals, String subject) {
        return new EventRequest(topics, principals, subject, new DistinctIds(), new ArrayList<>(), new ArrayList<>());
    }

    boolean hasFewErrors() {
        return errors.size() + forbidden.size() < Refusal.MOST_ERRORS;
    }

    /** What is forbidden is told first: of what one may not say, nobody has to know how to say it. */
    void refuse() {
        if (!forbidden.isEmpty()) {
            throw Refusal.forbidden(forbidden);
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
    }
}
