package io.telcopledge.support.complaint.application;

import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.complaint.Effects;
import io.telcopledge.support.complaint.Outcome;
import java.util.List;

/** What a person at the desk is told of an outcome. */
final class Accepted {

    private Accepted() {}

    /**
     * The effects, where it was taken.
     *
     * @throws Refusal 422 when it cannot be so
     */
    static List<Effects> effects(Outcome outcome) {
        if (outcome instanceof Outcome.Taken taken) {
            return List.of(taken.effects());
        }
        if (outcome instanceof Outcome.Refused refused) {
            throw Refusal.unprocessable("impossible", refused.field() + ": " + refused.reason());
        }
        return List.of();
    }
}
