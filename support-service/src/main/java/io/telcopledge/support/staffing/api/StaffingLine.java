package io.telcopledge.support.staffing.api;

import static io.telcopledge.support.staffing.api.Quotient.rounded;

import io.telcopledge.support.staffing.OfferedLoad;
import io.telcopledge.support.staffing.Shrinkage;
import io.telcopledge.support.staffing.SlotAdvice;
import io.telcopledge.support.staffing.WhyNot;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of an hour of the week.
 *
 * @param weeks how often it came by on days with calls
 * @param calls offered in all of them
 * @param meanArrivals calls by weeks; null where it never came by
 * @param handlingTime its own, or the whole queue's where it has too few calls of known length
 * @param erlangC with callers who never give up
 * @param erlangA with callers who give up
 * @param whyNot why a figure is null
 */
public record StaffingLine(
        DayOfWeek day,
        LocalTime start,
        int weeks,
        long calls,
        @Nullable BigDecimal meanArrivals,
        Quotient handlingTime,
        @Nullable BigDecimal erlangs,
        @Nullable Agents erlangC,
        @Nullable Agents erlangA,
        @Nullable WhyNot whyNot) {

    /**
     * So many agents, and what is then expected.
     *
     * @param agents who take calls
     * @param roster agents who must be on the roster for that, with the shrinkage
     * @param averageWaitSeconds of answered callers
     * @param waitingPercent of callers who find all agents busy
     */
    public record Agents(
            int agents,
            int roster,
            BigDecimal averageWaitSeconds,
            BigDecimal waitingPercent,
            BigDecimal abandonedPercent) {

        static Agents of(SlotAdvice.Plan plan, Shrinkage shrinkage) {
            return new Agents(
                    plan.agents(),
                    shrinkage.roster(plan.agents()),
                    rounded(plan.expected().answeredWait()),
                    rounded(plan.expected().waiting() * 100),
                    rounded(plan.expected().abandoned() * 100));
        }
    }

    static StaffingLine of(SlotAdvice advice, Shrinkage shrinkage) {
        long calls = advice.counts().calls();
        int weeks = advice.occurrences();
        OptionalDouble handling =
                advice.load().stream().mapToDouble(OfferedLoad::handlingSeconds).findFirst();
        return new StaffingLine(
                advice.slot().day(),
                advice.slot().start(),
                weeks,
                calls,
                weeks == 0 ? null : rounded((double) calls / weeks),
                Quotient.of(
                        handling,
                        advice.handlingOf().talkMillis(),
                        advice.handlingOf().talked()),
                advice.load().map(load -> rounded(load.erlangs())).orElse(null),
                advice.patient().map(plan -> Agents.of(plan, shrinkage)).orElse(null),
                advice.impatient().map(plan -> Agents.of(plan, shrinkage)).orElse(null),
                advice.whyNot().orElse(null));
    }
}
