package io.telcopledge.reporting.live;

import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.verdict.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that is to be told.
 *
 * @param score the promise as it stands now
 * @param before what was told last, or null where nothing was
 */
public record VerdictChange(Score score, @Nullable ToldVerdict before) {

    public long revision() {
        return before == null ? 1 : before.revision() + 1;
    }

    /** The verdict that no longer holds. */
    public Optional<Verdict> verdictBefore() {
        return Optional.ofNullable(before).map(ToldVerdict::verdict);
    }

    /** What will have been told. */
    public ToldVerdict told() {
        return new ToldVerdict(score.judgement().verdict(), score.judgement().settled(), revision());
    }
}
