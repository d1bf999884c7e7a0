package io.telcopledge.support.page.wallboard;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.support.page.StateSign;
import io.telcopledge.support.page.Terms;
import io.telcopledge.support.page.TimeText;
import io.telcopledge.support.sla.CaseBudget;
import io.telcopledge.support.sla.CaseProjection;
import io.telcopledge.support.sla.CaseStatus;
import io.telcopledge.support.sla.PromiseStatus;
import io.telcopledge.support.sla.Verdict;
import io.telcopledge.support.sla.WaitBudget;
import io.telcopledge.support.sla.WaitProjection;
import io.telcopledge.support.sla.WaitStatus;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one promise stands.
 *
 * @param quarter its verdict over the quarter so far
 * @param budget what the quarter still has
 * @param projected the verdict at the quarter's end, at the pace of the last seven days
 */
@TemplateData
record PromiseLine(
        String title,
        StateSign now,
        Open open,
        StateSign quarter,
        String budget,
        @Nullable StateSign projected) {

    /**
     * Clocks by urgency; dashes for calls, which have none.
     *
     * @param running undecided, with time enough
     * @param atRisk undecided, and their time is running out
     * @param late broken, of the current ones
     */
    @TemplateData
    record Open(String running, String atRisk, String late) {}

    static PromiseLine of(PromiseStatus<?, ?, ?> promise, Terms terms, TimeText times) {
        return new PromiseLine(
                terms.of("promise", promise.promise()),
                StateSign.of(verdict(promise.now()), terms),
                open(promise.now()),
                StateSign.of(verdict(promise.quarter()), terms),
                budget(promise.budget(), times),
                projected(promise.projection(), terms));
    }

    private static Verdict verdict(Object status) {
        return status instanceof CaseStatus cases
                ? cases.verdict()
                : status instanceof WaitStatus wait ? wait.verdict() : Verdict.UNPROVEN;
    }

    private static Open open(Object status) {
        return status instanceof CaseStatus cases
                ? new Open(
                        FigureText.count(cases.running() - cases.atRisk()),
                        FigureText.count(cases.atRisk()),
                        FigureText.count(cases.breached()))
                : new Open(FigureText.NONE, FigureText.NONE, FigureText.NONE);
    }

    private static String budget(Object budget, TimeText times) {
        if (budget instanceof CaseBudget cases) {
            return cases.overdrawn() > 0
                    ? times.language()
                            .say(
                                    "超出 " + FigureText.count(cases.overdrawn()) + " 件",
                                    FigureText.count(cases.overdrawn()) + " over")
                    : times.language().say("不允许超时", "none may be late");
        }
        if (budget instanceof WaitBudget wait && wait.leftMillis() != null) {
            Duration left = Duration.ofMillis(wait.leftMillis());
            return left.isNegative()
                    ? times.language().say("已超出 ", "over by ") + times.duration(left)
                    : times.left(left);
        }
        return FigureText.NONE;
    }

    private static @Nullable StateSign projected(Object projection, Terms terms) {
        if (projection instanceof CaseProjection cases) {
            return StateSign.of(cases.verdict(), terms);
        }
        return projection instanceof WaitProjection wait ? StateSign.of(wait.verdict(), terms) : null;
    }
}
