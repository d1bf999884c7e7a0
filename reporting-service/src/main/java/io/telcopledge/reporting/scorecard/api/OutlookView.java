package io.telcopledge.reporting.scorecard.api;

import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.scorecard.Budget;
import io.telcopledge.reporting.scorecard.Projection;
import io.telcopledge.reporting.scorecard.Scorecard;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a promise still has in its quarter, and how it is thought to end.
 *
 * @param budget null where nothing was counted that could be spent
 * @param projection null for a quarter that is not running, or where the last seven full days hold nothing to go by
 */
record OutlookView(@Nullable BudgetView budget, @Nullable ProjectionView projection) {

    /**
     * How much may still fall short.
     *
     * @param kind WAITING in milliseconds, MISSES, OCCURRENCES, or what is OWED
     * @param left negative where more was used than allowed
     */
    record BudgetView(String kind, long allowed, long used, long left) {

        static BudgetView of(Budget budget) {
            return new BudgetView(budget.kind().name(), budget.allowed(), budget.used(), budget.left());
        }
    }

    /** @param misses that there will be, of a promise made to each one */
    record ProjectionView(
            BigDecimal value, long numerator, long denominator, long misses, String verdict, BasisView basis) {}

    /** The last seven full days. */
    record BasisView(
            OffsetDateTime recentFrom,
            OffsetDateTime recentTo,
            long numerator,
            long denominator,
            long misses,
            long running) {}

    static OutlookView of(Scorecard.Line line, OperatorTime time) {
        Projection projection = line.projection();
        return new OutlookView(
                line.score().budget().map(BudgetView::of).orElse(null),
                projection == null ? null : view(line, projection, time));
    }

    private static ProjectionView view(Scorecard.Line line, Projection projection, OperatorTime time) {
        return new ProjectionView(
                line.score().commitment().target().valueOf(projection.figure(), 4),
                projection.figure().numerator(),
                projection.figure().denominator(),
                projection.misses(),
                projection.verdict().name(),
                new BasisView(
                        time.local(projection.pace().recentFrom()),
                        time.local(projection.pace().recentTo()),
                        projection.recent().numerator(),
                        projection.recent().denominator(),
                        projection.recent().missed(),
                        projection.recent().running()));
    }
}
