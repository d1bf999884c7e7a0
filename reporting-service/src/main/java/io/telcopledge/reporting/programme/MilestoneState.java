package io.telcopledge.reporting.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a milestone stands.
 *
 * @param dueBefore the first day on which it is overdue
 * @param reached null while nothing shows it
 * @param slipDays from its last day to the day on which it was reached, or to today while it was not; negative is early
 */
public record MilestoneState(
        Milestone milestone, LocalDate dueBefore, @Nullable Reached reached, MilestoneStatus status, long slipDays) {

    private static final int SOON_DAYS = 30;

    static MilestoneState of(Milestone milestone, Plan plan, Shown shown, Instant now) {
        LocalDate dueBefore = plan.dueBefore(milestone);
        Reached reached = milestone.proof().in(shown, milestone.id()).orElse(null);
        long slip = ChronoUnit.DAYS.between(
                dueBefore.minusDays(1), day(reached == null ? now : reached.at(), shown.zone()));
        return new MilestoneState(milestone, dueBefore, reached, status(reached != null, slip), slip);
    }

    /** The last day on which it is in time. */
    public LocalDate lastDay() {
        return dueBefore.minusDays(1);
    }

    private static MilestoneStatus status(boolean reached, long slip) {
        if (reached) {
            return MilestoneStatus.REACHED;
        }
        if (slip > 0) {
            return MilestoneStatus.OVERDUE;
        }
        return slip >= -SOON_DAYS ? MilestoneStatus.DUE_SOON : MilestoneStatus.PLANNED;
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
