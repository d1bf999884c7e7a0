package io.telcopledge.support.staffing.api;

import io.telcopledge.support.staffing.QueueHistory;
import io.telcopledge.support.staffing.Shrinkage;
import io.telcopledge.support.staffing.SlotCounts;
import io.telcopledge.support.staffing.StaffingRule;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The advice for a queue's week.
 *
 * @param weeks asked for, before today
 * @param days of them on which anybody called
 * @param calls n: offered in them
 * @param shrinkage the share of agents on the roster who take no calls, as the operator configures it
 * @param patience after which callers give up; null seconds where too few gave up
 * @param intervals all 672 of a week, from Monday's midnight in the operator's zone
 */
public record StaffingReport(
        String queue,
        OffsetDateTime from,
        OffsetDateTime to,
        int weeks,
        int days,
        long calls,
        Target target,
        BigDecimal shrinkage,
        Quotient patience,
        List<StaffingLine> intervals) {

    /** What the advice keeps: the average wait of answered callers, and by Erlang A the share that gives up. */
    public record Target(double averageWaitSeconds, double abandonedPercent) {}

    static StaffingReport of(
            String queue,
            OffsetDateTime from,
            OffsetDateTime to,
            int weeks,
            QueueHistory history,
            Shrinkage shrinkage) {
        SlotCounts total = history.total();
        return new StaffingReport(
                queue,
                from,
                to,
                weeks,
                history.days().size(),
                total.calls(),
                new Target(StaffingRule.MOST_SECONDS, StaffingRule.MOST_ABANDONED * 100),
                shrinkage.rate(),
                Quotient.of(StaffingRule.patienceSeconds(total), total.waitedMillis(), total.gaveUp()),
                StaffingRule.advise(history).stream()
                        .map(advice -> StaffingLine.of(advice, shrinkage))
                        .toList());
    }
}
