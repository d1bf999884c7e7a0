package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.figures.FigureText;
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
        long left = whole(budget, budget.left());
        String amount = amount(budget, Math.abs(left), language);
        return new BudgetText(
                amount(budget, whole(budget, budget.allowed()), language),
                amount(budget, whole(budget, budget.used()), language),
                left < 0 ? new Words("已超出 %s", "over by %s").in(language).formatted(amount) : amount);
    }

    private static String amount(Budget budget, long amount, Language language) {
        return unit(budget.kind(), amount == 1).in(language).formatted(FigureText.count(amount));
    }

    /** In whole seconds where it is milliseconds, rounded down: what is left is never said to be more than it is. */
    private static long whole(Budget budget, long amount) {
        return budget.kind() == Budget.Kind.WAITING ? Math.floorDiv(amount, 1_000) : amount;
    }

    private static Words unit(Budget.Kind kind, boolean one) {
        return switch (kind) {
            case WAITING -> new Words("等待 %s 秒", "%s s of waiting");
            case MISSES -> new Words("%s 次未兑现", one ? "%s miss" : "%s misses");
            case OCCURRENCES -> new Words("%s 起", "%s");
            case OWED -> new Words("%s 项", "%s");
        };
    }
}
