package io.telcopledge.reporting.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was last told of a milestone.
 *
 * @param reachedAt null unless it was told as reached
 * @param revision 1 for the first telling
 */
public record ToldMilestone(
        Telling telling, LocalDate dueBefore, @Nullable Instant reachedAt, long revision) {

    /** What can be told. */
    public enum Telling {
        REACHED,
        OVERDUE,
        /** Neither any longer. */
        REOPENED
    }

    /**
     * What is to be told now.
     *
     * @param last what was told before, or null where nothing was
     * @return empty where it is no news
     */
    static Optional<ToldMilestone> news(MilestoneState state, @Nullable ToldMilestone last) {
        return telling(state, last)
                .map(telling -> new ToldMilestone(
                        telling,
                        state.dueBefore(),
                        state.reached() == null ? null : state.reached().at(),
                        last == null ? 1 : last.revision() + 1))
                .filter(now -> last == null || !now.saysWhat(last));
    }

    private static Optional<Telling> telling(MilestoneState state, @Nullable ToldMilestone last) {
        return switch (state.status()) {
            case REACHED -> Optional.of(Telling.REACHED);
            case OVERDUE -> Optional.of(Telling.OVERDUE);
            case PLANNED, DUE_SOON ->
                last == null || last.telling() == Telling.REOPENED ? Optional.empty() : Optional.of(Telling.REOPENED);
        };
    }

    private boolean saysWhat(ToldMilestone last) {
        return telling == last.telling && dueBefore.equals(last.dueBefore) && Objects.equals(reachedAt, last.reachedAt);
    }
}
