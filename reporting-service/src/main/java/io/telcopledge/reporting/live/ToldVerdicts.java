package io.telcopledge.reporting.live;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was last told of each promise and quarter. */
public record ToldVerdicts(Map<Key, ToldVerdict> last) {

    /** A promise in a quarter. */
    public record Key(String commitment, Quarter quarter) {

        static Key of(Score score) {
            return new Key(score.commitment().id(), score.quarter());
        }
    }

    public ToldVerdicts {
        last = Map.copyOf(last);
    }

    /** The scores that are news, in their order; that a promise is not yet due is none where nothing was told. */
    public List<VerdictChange> news(List<Score> scores) {
        return scores.stream().flatMap(score -> change(score).stream()).toList();
    }

    private Optional<VerdictChange> change(Score score) {
        ToldVerdict before = last.get(Key.of(score));
        boolean known =
                before == null ? score.judgement().verdict() == Verdict.NOT_DUE : before.says(score.judgement());
        return known ? Optional.empty() : Optional.of(new VerdictChange(score, before));
    }
}
