package io.telcopledge.reporting.live.application;

import io.telcopledge.contracts.reporting.CommitmentEvent;
import io.telcopledge.contracts.reporting.CommitmentStanding;
import io.telcopledge.contracts.reporting.CommitmentVerdict;
import io.telcopledge.contracts.reporting.PublicWords;
import io.telcopledge.reporting.live.VerdictChange;
import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.verdict.Judgement;

/** A change as the contracts say it. */
final class VerdictWords {

    private VerdictWords() {}

    static CommitmentEvent event(VerdictChange change) {
        Score score = change.score();
        Judgement judgement = score.judgement();
        return CommitmentEvent.of(new CommitmentStanding(
                score.commitment().id(),
                score.commitment().owner().id(),
                score.quarter().toString(),
                CommitmentVerdict.valueOf(judgement.verdict().name()),
                judgement.settled(),
                new PublicWords(judgement.reason().zh(), judgement.reason().en()),
                score.numerator().orElse(null),
                score.measurement().denominator(),
                score.completeness().percent().movePointRight(2).intValueExact(),
                change.revision()));
    }
}
