package io.telcopledge.support.page.wallboard;

import io.quarkus.qute.TemplateData;
import io.telcopledge.support.page.StaffFrame;
import java.util.List;

/**
 * The wallboard.
 *
 * @param refreshes whether it renews itself until its reader stops that
 * @param asOf the second at which it was read
 * @param staffing empty for who may not see it, and where nobody called today
 */
@TemplateData
record WallboardView(
        StaffFrame staff,
        boolean refreshes,
        String asOf,
        List<Tile> tiles,
        Levels levels,
        Now now,
        List<StaffingNow> staffing) {

    /** The same wall, refreshing where this one is stopped, or stopped. */
    public String otherHref() {
        return staff.href(WallboardPage.PATH + (refreshes ? "?" + WallboardPage.REFRESH + "=off" : ""));
    }

    /** Today's service level by each formula, and what its thresholds are. */
    @TemplateData
    record Levels(String note, List<Tile> each) {}

    /** What goes on. */
    @TemplateData
    record Now(List<PromiseLine> promises, List<DeadlineLine> deadlines, List<IntervalLine> intervals) {}
}
