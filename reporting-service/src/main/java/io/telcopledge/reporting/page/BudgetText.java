package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.scorecard.Budget;

/**
 * What a quarter still has, as texts.
 *
 * @param left says so where more was used than allowed
 */
@TemplateData
record BudgetText(String allowed, String used, String left) {

    static BudgetText of(Budget budget, Language language) {
        String unit = unit(budget.kind()).in(language);
        long left = whole(budget, budget.left());
        String amount = unit.formatted(Figures.grouped(Math.abs(left)));
        return new BudgetText(
                unit.formatted(Figures.grouped(whole(budget, budget.allowed()))),
                unit.formatted(Figures.grouped(whole(budget, budget.used()))),
                left < 0 ? new Words("已超出 %s", "over by %s").in(language).formatted(amount) : amount);
    }

    /** In whole seconds where it is milliseconds, rounded down: what is left is never said to be more than it is. */
    private static long whole(Budget budget, long amount) {
        return budget.kind() == Budget.Kind.WAITING ? Math.floorDiv(amount, 1_000) : amount;
    }

    private static Words unit(Budget.Kind kind) {
        return switch (kind) {
            case WAITING -> new Words("等待 %s 秒", "%s s of waiting");
            case MISSES -> new Words("%s 次未兑现", "%s missed");
            case OCCURRENCES -> new Words("%s 起", "%s");
            case OWED -> new Words("%s 项", "%s");
        };
    }
}
