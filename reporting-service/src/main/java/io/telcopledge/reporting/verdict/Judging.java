package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Formula;
import java.util.List;
import java.util.Optional;

/** The order in which the rules are asked; the first that applies decides. */
public final class Judging {

    private static final List<Rule> MEAN = List.of(
            new NotDueYet(), new UnprovenIsNeverMet(), new NoFigureIsUnproven(), new SoFar(), new ExactComparison());

    private static final List<Rule> CASES = List.of(
            new NotDueYet(),
            new OneBreachIsAMiss(),
            new UnprovenIsNeverMet(),
            new RunningCasesAtRisk(),
            new SoFar(),
            new ExactComparison());

    private static final List<Rule> AWAITING = List.of(new NotDueYet(), new EvidenceAwaited());

    private Judging() {}

    public static Judgement judge(Situation situation) {
        return rules(situation.commitment().measure().formula()).stream()
                .map(rule -> rule.judge(situation))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no rule judges " + situation.commitment().id()));
    }

    private static List<Rule> rules(Formula formula) {
        return switch (formula) {
            case AVERAGE_SPEED_OF_ANSWER_1 -> MEAN;
            case SHARE_OF_CASES_IN_TIME_1 -> CASES;
            case AWAITING_EVIDENCE_1 -> AWAITING;
        };
    }
}
