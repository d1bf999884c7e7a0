package io.telcopledge.reporting.commitment;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The formulas, by name and version. What one computes is never changed: a change is a new version beside it. */
public enum Formula {
    AVERAGE_SPEED_OF_ANSWER_1(
            "average-speed-of-answer@1",
            Unit.SECONDS,
            "已接通来电的等待时间之和（毫秒）除以已接通来电数（ETSI EG 202 057-1 第 5.8 条）。按来电加权，不取均值的均值；未接通的来电不计入。",
            "Sum of the answered calls' waits, in milliseconds, divided by the number of answered calls (ETSI EG 202"
                    + " 057-1, clause 5.8). Weighted by calls, never a mean of means; calls that were not answered are"
                    + " not counted."),
    SHARE_OF_CASES_IN_TIME_1(
            "share-of-cases-in-time@1",
            Unit.PERCENT,
            "按时办结的案件数除以应计案件数（按时办结、超期以及未报告结果的案件之和）。案件归属其计时开始的季度；期限未到的案件另行列出，不计入。",
            "Cases done in time divided by all that count: done in time, late, or without a reported outcome. A case"
                    + " belongs to the quarter in which its clock started; cases whose time still runs are listed"
                    + " beside and not counted."),
    AWAITING_EVIDENCE_1(
            "awaiting-evidence@1",
            null,
            "尚无系统发布此项承诺的证据：不作计算，也绝不视为达标。",
            "No system publishes evidence of the promise yet: nothing is computed, and it is never taken as kept.");

    private final String id;
    private final @Nullable Unit unit;
    private final String zh;
    private final String en;

    Formula(String id, @Nullable Unit unit, String zh, String en) {
        this.id = id;
        this.unit = unit;
        this.zh = zh;
        this.en = en;
    }

    /** Name and version, such as {@code average-speed-of-answer@1}. */
    public String id() {
        return id;
    }

    /** Whether its figure can be held against a target in that unit. */
    public boolean yields(Unit targetUnit) {
        return unit == null || unit == targetUnit;
    }

    /** The parameters that a commitment gives it: all of them, no others. */
    public Set<String> parameters() {
        return this == SHARE_OF_CASES_IN_TIME_1 ? Set.of("clock", "cases") : Set.of();
    }

    /** The methodology, for the report. */
    public Words words() {
        return new Words(zh, en);
    }
}
