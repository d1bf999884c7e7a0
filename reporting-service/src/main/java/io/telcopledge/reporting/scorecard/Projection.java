package io.telcopledge.reporting.scorecard;

import io.telcopledge.kit.time.Pace;
import io.telcopledge.reporting.commitment.FigureKind;
import io.telcopledge.reporting.commitment.Ratio;
import io.telcopledge.reporting.verdict.Measurement;
import io.telcopledge.reporting.verdict.Verdict;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a running quarter is thought to end: what was counted so far, and the pace of the last seven full days for what
 * is left of it.
 *
 * @param figure that it will have
 * @param misses that there will be, where the promise is made to each one; else 0
 * @param recent what was counted in those days
 */
public record Projection(Verdict verdict, Ratio figure, long misses, Measurement recent, Pace pace) {

    /** What goes on day by day; months that are owed, launches and failures do not. */
    private static final Set<FigureKind> GOES_ON = EnumSet.of(FigureKind.MEAN, FigureKind.SURVEY, FigureKind.CASES);

    /** Empty where the recent days hold nothing to go by. */
    static Optional<Projection> of(Score score, Measurement recent, Pace pace) {
        FigureKind kind = score.commitment().measure().formula().kind();
        if (!GOES_ON.contains(kind) || recent.denominator() + recent.running() == 0) {
            return Optional.empty();
        }
        return Optional.of(kind == FigureKind.CASES ? ofCases(score, recent, pace) : ofSums(score, recent, pace));
    }

    /**
     * A case whose time still runs is thought to be done in time; the misses of the recent days count as they go on.
     */
    private static Projection ofCases(Score score, Measurement recent, Pace pace) {
        Measurement soFar = score.measurement();
        long cases = soFar.denominator() + soFar.running() + pace.toCome(recent.denominator() + recent.running());
        long misses = soFar.missed() + pace.toCome(recent.missed());
        return judged(score, new Ratio(cases - misses, cases), misses, recent, pace);
    }

    private static Projection ofSums(Score score, Measurement recent, Pace pace) {
        Measurement soFar = score.measurement();
        Ratio figure = new Ratio(
                soFar.numerator() + pace.toCome(recent.numerator()),
                soFar.denominator() + pace.toCome(recent.denominator()));
        return judged(score, figure, 0, recent, pace);
    }

    /** What is not proven so far will not be proven by going on. */
    private static Projection judged(Score score, Ratio figure, long misses, Measurement recent, Pace pace) {
        Verdict kept = score.commitment().target().isKeptBy(figure) ? Verdict.MET : Verdict.MISSED;
        boolean isUnproven = score.judgement().verdict() == Verdict.UNPROVEN;
        return new Projection(isUnproven ? Verdict.UNPROVEN : kept, figure, misses, recent, pace);
    }
}
