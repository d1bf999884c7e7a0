package io.telcopledge.support.complaint;

import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.Mark;
import io.telcopledge.kit.sla.SlaPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a complaint's course says of one clock.
 *
 * @param applies whether there is one; once there is, there always is
 * @param stop when its condition was met
 * @param cancel when it ceased to apply
 */
record ClockPlan(boolean applies, Optional<Mark> stop, Optional<Mark> cancel) {

    static final ClockPlan NONE = new ClockPlan(false, Optional.empty(), Optional.empty());

    static ClockPlan of(ComplaintPromise promise, Course course) {
        return promise.covers(course.classification())
                ? new ClockPlan(true, promise.kept(course.standing()), promise.dropped(course))
                : NONE;
    }

    /** What brings a clock from the plan before to this one. */
    List<ClockCommand> since(ClockPlan before, String caseId, SlaPolicy policy, Instant startedAt) {
        List<ClockCommand> commands = new ArrayList<>();
        if (applies && !before.applies) {
            commands.add(new ClockCommand.Start(caseId, policy, startedAt));
        }
        stop.filter(mark -> !stop.equals(before.stop))
                .ifPresent(
                        mark -> commands.add(new ClockCommand.Stop(caseId, policy.clock(), mark.at(), mark.reason())));
        cancel.filter(mark -> !cancel.equals(before.cancel))
                .ifPresent(mark ->
                        commands.add(new ClockCommand.Cancel(caseId, policy.clock(), mark.at(), mark.reason())));
        return commands;
    }
}
