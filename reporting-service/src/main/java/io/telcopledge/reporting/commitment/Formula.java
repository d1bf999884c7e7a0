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
    COVERAGE_SHARE_1(
            "coverage-share@1",
            FigureKind.PARTS,
            Set.of(Unit.PERCENT),
            List.of(
                    new Parameter(
                            "rsrp-dbm",
                            "must be a whole number from -156 to -31",
                            value -> value.matches("-[0-9]{2,3}")
                                    && Integer.parseInt(value) >= -156
                                    && Integer.parseInt(value) <= -31),
                    Parameter.oneOf("weighting", "population", "test-points")),
            new Words("%s 覆盖 / %s 评估", "%s covered / %s assessed"),
            new Words(
                    "各地区各月覆盖数之和除以评估数之和，按人口或测试点加权，不取各地区均值的均值。参考信号接收功率（RSRP，3GPP TS 36.214 第 5.1.1 条、TS 38.215 第"
                            + " 5.1.1 条）不低于规定门限计为覆盖；以更低门限评估或以其他口径计数的月份不计入，视为缺失。",
                    "Covered of all regions and months divided by assessed, weighted by residents or test points, never a"
                            + " mean of regions' means. Covered is where the reference signal received power (RSRP, 3GPP"
                            + " TS 36.214, clause 5.1.1; TS 38.215, clause 5.1.1) reaches the threshold; a month that was"
                            + " assessed at a lower one, or counts something else, is not counted and is missing.")),
    PEAK_HOUR_SATISFACTION_1(
            "peak-hour-satisfaction@1",
            FigureKind.SURVEY,
            Set.of(Unit.PERCENT),
            List.of(),
            new Words("%s 满意 / %s 评价", "%s satisfied / %s ratings"),
            new Words(
                    "高峰时段内评 4 分或 5 分的评价数除以全部评价数（1–5 分），按评价加权；附 95 % 置信区间（Wilson, JASA 22, 1927）。只有作出评价的用户计入。",
                    "Ratings of 4 or 5 in peak hours divided by all ratings (1 to 5), weighted by ratings; with the 95 %"
                            + " confidence interval (Wilson, JASA 22, 1927). Only users who rated are counted.")),
    REPORTS_ON_TIME_1(
            "reports-on-time@1",
            FigureKind.CASES,
            Set.of(Unit.PERCENT),
            List.of(Parameter.whole("due-days", 1, 90), Parameter.oneOf("report", "network", "feedback")),
            new Words("%s / %s 份", "%s / %s reports"),
            new Words(
                    "按时发布的报告数除以本季度到期的报告数。每月（网络）或每季（反馈）一份，期末后规定天数内到期，归属到期日所在季度；到期未发布视为未按时。发布方自定的期限只能更严。",
                    "Reports published in time divided by those that fell due in the quarter. One is owed for each month"
                            + " (network) or quarter (feedback), so many days after its end, and belongs to the quarter in"
                            + " which it falls due; one that is not public by then is not in time. A term that the"
                            + " publisher sets itself can only be stricter.")),
    LEAKS_AND_AUDITS_1(
            "leaks-and-audits@1",
            FigureKind.FAILURES,
            Set.of(Unit.COUNT),
            List.of(),
            new Words("%s 项 / %s 季度", "%s failures / %s quarter"),
            new Words(
                    "两部分之和：本季度发生并经确认的个人信息泄露事件数，加上本季度到期而未按期进行的安全审计数。任何一项都使承诺落空。疑似事件另列为风险；排除的不计。审计以首次安排的日期为准。",
                    "The sum of two parts: leaks of personal data that happened in the quarter and are confirmed, and"
                            + " security audits that fell due in it and were not held by then. Any one breaks the"
                            + " promise. A suspected leak is a risk, one that was ruled out is not counted; an audit is"
                            + " due when it was first planned for.")),
    QUERIES_ANSWERED_1(
            "queries-answered@1",
            FigureKind.CASES,
            Set.of(Unit.PERCENT),
            List.of(),
            new Words("%s / %s 次查询", "%s / %s queries"),
            new Words(
                    "按期答复的查询数除以本季度到期的查询数；拒绝、逾期答复和到期未答复均视为未答复。",
                    "Queries answered in time divided by those whose answer fell due in the quarter; one that was"
                            + " refused, answered late or not at all was not answered.")),
    LAUNCHES_IN_YEAR_1(
            "launches-in-year@1",
            FigureKind.YEARLY,
            Set.of(Unit.COUNT),
            List.of(),
            new Words("%s 款 / %s 年", "%s launched / %s year"),
            new Words(
                    "自当年 1 月 1 日起、至本季度末推出的新服务和套餐数。年底到期：此前按进度列为正常或有风险，达到数量即达标，年终不足才算未达标。",
                    "New services and packages launched from 1 January to the end of the quarter. Due at the end of the"
                            + " year: before it the promise is on course or at risk by its pace, kept as soon as the"
                            + " number is reached, and missed only when the year ends without.")),
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
