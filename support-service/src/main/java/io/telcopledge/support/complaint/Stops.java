package io.telcopledge.support.complaint;

import io.telcopledge.kit.sla.ClockCommand;
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

    /** @param facts those that had an effect, by event time */
    static List<PolicyClocks.Step> of(String caseId, AppliedPolicy policy, List<ComplaintFact> facts) {
        String clock = policy.policy().clock();
        List<PolicyClocks.Step> steps = new ArrayList<>();
        boolean isAnswered = false;
        boolean isStopped = false;
        for (ComplaintFact fact : facts) {
            switch (fact.kind()) {
                case ANSWERED, RESOLVED, CLOSED -> {
                    boolean stops = fact.kind() != FactKind.ANSWERED || policy.stopsAt() == StopsAt.ANSWER;
                    if (stops && !isStopped) {
                        String reason = fact.kind() == FactKind.ANSWERED ? "answered" : "resolved";
                        steps.add(new PolicyClocks.Step(
                                fact.at(), new ClockCommand.Stop(caseId, clock, fact.at(), reason)));
                        isStopped = true;
                        isAnswered = fact.kind() == FactKind.ANSWERED;
                    }
                }
                case REOPENED -> {
                    if (isStopped && !isAnswered) {
                        steps.add(new PolicyClocks.Step(
                                fact.at(), new ClockCommand.Reopen(caseId, clock, fact.at(), "reopened")));
                        isStopped = false;
                    }
                }
                case WITHDRAWN ->
                    steps.add(new PolicyClocks.Step(
                            fact.at(), new ClockCommand.Cancel(caseId, clock, fact.at(), "withdrawn")));
                case FILED, RECLASSIFIED, CORRECTED, ASSIGNED, ESCALATED, PAUSED, RESUMED, ACKNOWLEDGED -> {}
            }
        }
        return steps;
    }
}
