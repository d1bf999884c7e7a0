package io.telcopledge.reporting.commitment;

import java.util.List;
import java.util.Set;

/**
 * The formulas, by name and version. What one computes is never changed: a change is a new version beside it. All that
 * is said of one stands here; {@code Measuring} computes it.
 */
@SuppressWarnings("ImmutableEnumChecker") // Records and copies: immutable, which the checker cannot know.
public enum Formula {
    AVERAGE_SPEED_OF_ANSWER_1(
            "average-speed-of-answer@1",
            FigureKind.MEAN,
            Set.of(Unit.SECONDS),
            List.of(),
            new Words("%s 毫秒 / %s 次接通", "%s ms / %s calls"),
            new Words(
                    "已接通来电的等待时间之和（毫秒）除以已接通来电数（ETSI EG 202 057-1 第 5.8 条）。按来电加权，不取均值的均值；未接通的来电不计入。",
                    "Sum of the answered calls' waits, in milliseconds, divided by the number of answered calls (ETSI"
                            + " EG 202 057-1, clause 5.8). Weighted by calls, never a mean of means; calls that were"
                            + " not answered are not counted.")),
    SHARE_OF_CASES_IN_TIME_1(
            "share-of-cases-in-time@1",
            FigureKind.CASES,
            Set.of(Unit.PERCENT),
            List.of(Parameter.oneOf("cases", Cases.ids()), Parameter.name("clock")),
            new Words("%s / %s 件", "%s / %s cases"),
            new Words(
                    "按时办结的案件数除以应计案件数（按时办结、超期以及未报告结果的案件之和）。案件归属其计时开始的季度；期限未到的案件另行列出，不计入。",
                    "Cases done in time divided by all that count: done in time, late, or without a reported outcome. A"
                            + " case belongs to the quarter in which its clock started; cases whose time still runs"
                            + " are listed beside and not counted.")),
    AWAITING_EVIDENCE_1(
            "awaiting-evidence@1",
            FigureKind.AWAITED,
            Set.of(Unit.values()),
            List.of(),
            new Words("%s / %s", "%s / %s"),
            new Words(
                    "尚无系统发布此项承诺的证据：不作计算，也绝不视为达标。",
                    "No system publishes evidence of the promise yet: nothing is computed, and it is never taken as"
                            + " kept."));

    private final String id;
    private final FigureKind kind;
    private final Set<Unit> units;
    private final List<Parameter> parameters;
    private final Words counted;
    private final Words words;

    Formula(String id, FigureKind kind, Set<Unit> units, List<Parameter> parameters, Words counted, Words words) {
        this.id = id;
        this.kind = kind;
        this.units = units;
        this.parameters = parameters;
        this.counted = counted;
        this.words = words;
    }

    /** Name and version, such as {@code average-speed-of-answer@1}. */
    public String id() {
        return id;
    }

    /** Which rules judge it. */
    public FigureKind kind() {
        return kind;
    }

    /** Whether its figure can be held against a target in that unit. */
    public boolean yields(Unit targetUnit) {
        return units.contains(targetUnit);
    }

    /** The parameters that a commitment gives it: all of them, no others. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** What is divided by what; {@code %s} stands for the numerator, then for the denominator. */
    public Words counted() {
        return counted;
    }

    /** The methodology, for the report. */
    public Words words() {
        return words;
    }
}
