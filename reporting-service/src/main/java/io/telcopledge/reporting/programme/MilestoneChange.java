package io.telcopledge.reporting.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A milestone of which something is to be told. */
public record MilestoneChange(MilestoneState state, ToldMilestone told) {

    /**
     * Of which milestones something is to be told.
     *
     * @param last what was told last, by milestone
     */
    public static List<MilestoneChange> news(Stream<MilestoneState> states, Map<String, ToldMilestone> last) {
        return states.flatMap(state -> ToldMilestone.news(
                                state, last.get(state.milestone().id()))
                        .stream()
                        .map(told -> new MilestoneChange(state, told)))
                .toList();
    }
}
