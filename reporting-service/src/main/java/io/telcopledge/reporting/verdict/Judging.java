package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.FigureKind;
import java.util.List;
import java.util.Optional;

/** The order in which the rules are asked; the first that applies decides. */
public final class Judging {

    private static final List<Rule> SHARE_OR_MEAN = List.of(
            new NotDueYet(),
            new MissedWhateverIsMissing(),
            new UnprovenIsNeverMet(),
            new NoFigureIsUnproven(),
            new SoFar(),
            new ExactComparison());

    private static final List<Rule> CASES = List.of(
            new NotDueYet(),
            new OneBreachIsAMiss(),
            new OverdueIsAMiss(),
            new UnprovenIsNeverMet(),
            new RunningCasesAtRisk(),
            new SoFar(),
            new ExactComparison());

    private static final List<Rule> FAILURES = List.of(
            new NotDueYet(),
            new OneFailureIsAMiss(),
            new UnprovenIsNeverMet(),
            new SuspicionIsARisk(),
            new SoFar(),
            new ExactComparison());

    private static final List<Rule> YEARLY = List.of(
            new NotDueYet(), new ReachedIsKept(), new OnCourse(), new UnprovenIsNeverMet(), new ExactComparison());

    private static final List<Rule> AWAITING = List.of(new NotDueYet(), new EvidenceAwaited());

    private Judging() {}

    public static Judgement judge(Situation situation) {
        return rules(situation.commitment().measure().formula().kind()).stream()
                .map(rule -> rule.judge(situation))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no rule judges " + situation.commitment().id()));
    }

    private static List<Rule> rules(FigureKind kind) {
        return switch (kind) {
            case MEAN, SURVEY, PARTS -> SHARE_OR_MEAN;
            case CASES -> CASES;
            case FAILURES -> FAILURES;
            case YEARLY -> YEARLY;
            case AWAITED -> AWAITING;
        };
    }
}
