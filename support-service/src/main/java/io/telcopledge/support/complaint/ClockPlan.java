package io.telcopledge.support.complaint;

import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.Episode;
import io.telcopledge.kit.sla.Mark;
import io.telcopledge.kit.sla.Pause;
import io.telcopledge.kit.sla.SlaPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a complaint's course says of one clock.
 *
 * @param applies whether there is one; once there is, there always is
 * @param episodes what ended it, and what took that back
 * @param pauses when the complaint waited, which holds no public promise
 */
record ClockPlan(boolean applies, List<Episode> episodes, List<Pause> pauses) {

    private static final Episode RUNNING = new Episode(null, null, null);

    static final ClockPlan NONE = new ClockPlan(false, List.of(RUNNING), List.of());

    static ClockPlan of(ComplaintPromise promise, Course course) {
        if (!promise.covers(course.classification())) {
            return NONE;
        }
        List<Episode> episodes = new ArrayList<>();
        for (TakenBack resolution : course.takenBack()) {
            if (promise.lapsed(resolution, course.standing())) {
                episodes.add(new Episode(
                        new Mark(resolution.resolvedAt(), "resolved"),
                        null,
                        new Mark(resolution.reopenedAt(), "reopened")));
            }
        }
        episodes.add(new Episode(
                promise.kept(course.standing()).orElse(null),
                promise.dropped(course).orElse(null),
                null));
        return new ClockPlan(
                true,
                episodes,
                course.waits().stream()
                        .map(wait -> new Pause(wait.from(), wait.to(), "paused"))
                        .toList());
    }

    /** Whether something is left to be done for it. */
    boolean runs() {
        return applies && episodes.get(episodes.size() - 1).equals(RUNNING);
    }

    /** What brings a clock from the plan before to this one. */
    List<ClockCommand> since(ClockPlan before, String caseId, SlaPolicy policy, Instant startedAt) {
        List<ClockCommand> commands = new ArrayList<>();
        if (applies && !before.applies) {
            commands.add(new ClockCommand.Start(caseId, policy, startedAt));
        }
        if (!pauses.equals(before.pauses)) {
            commands.add(new ClockCommand.Pauses(caseId, policy.clock(), pauses));
        }
        if (!episodes.equals(before.episodes)) {
            commands.add(new ClockCommand.Ends(caseId, policy.clock(), episodes, reason(episodes)));
        }
        return commands;
    }

    /** What the last end says, or else what took the one before back. */
    static String reason(List<Episode> episodes) {
        Episode last = episodes.get(episodes.size() - 1);
        return Optional.ofNullable(last.stop())
                .or(() -> Optional.ofNullable(last.cancel()))
                .or(() -> episodes.size() < 2
                        ? Optional.empty()
                        : Optional.ofNullable(episodes.get(episodes.size() - 2).reopened()))
                .map(Mark::reason)
                .orElse("corrected");
    }
}
