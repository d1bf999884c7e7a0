package io.telcopledge.support.complaint;

import io.telcopledge.kit.sla.Mark;
import io.telcopledge.support.policy.AppliedPolicy;
import io.telcopledge.support.policy.StopsAt;
import java.util.ArrayList;
import java.util.List;

/**
 * What stops a policy's clock, takes that back or ends it. The first answer counts for good; a resolution counts as
 * long as nobody opens the complaint again, and stands for an answer where none was given.
 */
final class Stops {

    private Stops() {}

    /** @param facts those that had an effect, in the order in which they happened */
    static List<EpisodeStep> of(AppliedPolicy policy, List<ComplaintFact> facts) {
        List<EpisodeStep> steps = new ArrayList<>();
        boolean isAnswered = false;
        boolean isStopped = false;
        for (int place = 0; place < facts.size(); place++) {
            ComplaintFact fact = facts.get(place);
            switch (fact.kind()) {
                case ANSWERED, RESOLVED, CLOSED -> {
                    boolean stops = fact.kind() != FactKind.ANSWERED || policy.stopsAt() == StopsAt.ANSWER;
                    if (stops && !isStopped) {
                        String reason = fact.kind() == FactKind.ANSWERED ? "answered" : "resolved";
                        steps.add(new EpisodeStep(place, EpisodeStep.Kind.STOP, new Mark(fact.at(), reason)));
                        isStopped = true;
                        isAnswered = fact.kind() == FactKind.ANSWERED;
                    }
                }
                case REOPENED -> {
                    if (isStopped && !isAnswered) {
                        steps.add(new EpisodeStep(place, EpisodeStep.Kind.REOPEN, new Mark(fact.at(), "reopened")));
                        isStopped = false;
                    }
                }
                case WITHDRAWN ->
                    steps.add(new EpisodeStep(place, EpisodeStep.Kind.CANCEL, new Mark(fact.at(), "withdrawn")));
                case FILED, RECLASSIFIED, CORRECTED, ASSIGNED, ESCALATED, PAUSED, RESUMED, ACKNOWLEDGED -> {}
            }
        }
        return steps;
    }
}
