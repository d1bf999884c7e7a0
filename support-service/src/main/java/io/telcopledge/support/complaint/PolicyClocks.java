package io.telcopledge.support.complaint;

import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.Episode;
import io.telcopledge.kit.sla.Mark;
import io.telcopledge.kit.sla.Pause;
import io.telcopledge.kit.sla.PolicyChange;
import io.telcopledge.kit.sla.SlaPolicy;
import io.telcopledge.support.policy.AppliedPolicy;
import io.telcopledge.support.policy.CaseTraits;
import io.telcopledge.support.policy.PolicyBook;
import io.telcopledge.support.policy.StopsAt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a complaint tells the clocks of the operator's own policies: all that happened to it, each time, in the order in
 * which it happened. A clock that knows it already takes it without effect, so that nothing of what was told before
 * matters.
 */
public final class PolicyClocks {

    private final String caseId;
    private final Instant filedAt;
    private final List<ComplaintFact> facts;
    private final List<Pause> pauses;
    private final Traits traits;
    private final boolean history;

    /**
     * @param filed the matter as it was filed
     * @param facts those that had an effect, in the order in which they happened
     * @param history whether nobody is to be warned
     */
    PolicyClocks(
            String caseId,
            Instant filedAt,
            Matter filed,
            List<Waiting> waits,
            List<ComplaintFact> facts,
            boolean history) {
        this.caseId = caseId;
        this.filedAt = filedAt;
        this.facts = facts;
        this.pauses = waits.stream()
                .map(wait -> new Pause(wait.from(), wait.to(), "waiting"))
                .toList();
        this.traits = Traits.of(filed, filedAt, facts);
        this.history = history;
    }

    /** What policies select it by, as it was last corrected. */
    public CaseTraits traits() {
        return traits.last();
    }

    /** For all policies that applied at any time: a correction brings clocks as of the filing, and cancels others. */
    public List<ClockCommand> under(PolicyBook book) {
        Map<Traits.Since, List<AppliedPolicy>> selected = new LinkedHashMap<>();
        traits.all().forEach(since -> selected.put(since, book.policiesFor(since.traits(), filedAt)));
        return selected.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        policy -> policy.policy().clock(), policy -> policy, (same, again) -> same, LinkedHashMap::new))
                .values()
                .stream()
                .flatMap(policy -> commands(policy, selections(policy, selected)).stream())
                .toList();
    }

    /** For one policy, as if it applied from the filing on. */
    public List<ClockCommand> under(AppliedPolicy policy) {
        return commands(policy, List.of());
    }

    /** When a policy ceased to apply, and when it applied again. */
    private List<EpisodeStep> selections(AppliedPolicy policy, Map<Traits.Since, List<AppliedPolicy>> selected) {
        List<EpisodeStep> steps = new ArrayList<>();
        boolean began = false;
        boolean before = false;
        for (Map.Entry<Traits.Since, List<AppliedPolicy>> since : selected.entrySet()) {
            boolean now = since.getValue().contains(policy);
            int place = since.getKey().place();
            Instant at = since.getKey().at();
            if (before && !now) {
                Mark mark = new Mark(at, "corrected: policy applies no more");
                steps.add(new EpisodeStep(place, EpisodeStep.Kind.CANCEL, mark));
            } else if (began && !before && now) {
                Mark mark = new Mark(at, "corrected: policy applies again");
                steps.add(new EpisodeStep(place, EpisodeStep.Kind.REOPEN, mark));
            }
            began |= now;
            before = now;
        }
        return steps;
    }

    private List<ClockCommand> commands(AppliedPolicy policy, List<EpisodeStep> selections) {
        String clock = policy.policy().clock();
        List<ClockCommand> commands = new ArrayList<>();
        commands.add(new ClockCommand.Start(caseId, told(policy.policy()), filedAt));
        if (!pauses.isEmpty()) {
            commands.add(new ClockCommand.Pauses(caseId, clock, pauses));
        }
        for (PolicyChange change : policy.changes()) {
            commands.add(new ClockCommand.ChangePolicy(
                    caseId,
                    told(change.policy()),
                    change.since().at(),
                    change.since().reason()));
        }
        List<EpisodeStep> steps = new ArrayList<>(Stops.of(policy, facts));
        steps.addAll(selections);
        List<Episode> told = EpisodeStep.episodes(steps);
        List<Episode> episodes = policy.cancelled()
                .map(retired -> EpisodeStep.until(retired, told))
                .orElse(told);
        commands.add(new ClockCommand.Ends(caseId, clock, episodes, ClockPlan.reason(episodes)));
        return commands;
    }

    private SlaPolicy told(SlaPolicy policy) {
        return history ? policy.withoutWarnings() : policy;
    }

    /** The public promise on a condition, where it was made for the complaint, for comparison with a policy. */
    static Optional<ComplaintPromise> promise(StopsAt condition, Course course) {
        ComplaintPromise promise = condition == StopsAt.ANSWER ? ComplaintPromise.ANSWER : ComplaintPromise.RESOLUTION;
        return promise.covers(course.classification()) ? Optional.of(promise) : Optional.empty();
    }
}
