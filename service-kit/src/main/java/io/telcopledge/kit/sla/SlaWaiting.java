package io.telcopledge.kit.sla;

import java.util.List;
import java.util.Objects;

/**
 * What a case told of the time in which it waited.
 *
 * @param holds whether the policy can be paused; where it cannot, all of this is without effect on the clock
 * @param pauses as they were told
 * @param reopened when an end was taken back
 */
public record SlaWaiting(boolean holds, List<Pause> pauses, List<Mark> reopened) {

    static SlaWaiting of(SlaClock clock) {
        return new SlaWaiting(
                clock.policy().pausable(),
                clock.history().pauses(),
                clock.history().episodes().stream()
                        .filter(episode -> episode.end() != null)
                        .map(Episode::reopened)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
