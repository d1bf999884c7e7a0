package io.telcopledge.reporting.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.commitment.file.CommitmentsFile;
import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.verdict.Judgement;
import io.telcopledge.reporting.verdict.Measurement;
import io.telcopledge.reporting.verdict.Share;
import io.telcopledge.reporting.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ToldVerdictsTest {

    private static final Quarter QUARTER = Quarter.parse("2026-Q3");
    private static final Commitments PROMISES = CommitmentsFile.packaged();
    private static final List<Verdict> VERDICTS = List.of(Verdict.values());
    private static final ToldVerdicts NOTHING = new ToldVerdicts(Map.of());

    @Test
    void theFirstVerdictOfAQuarterIsTold() {
        List<VerdictChange> news = NOTHING.news(List.of(score("hotline-wait", QUARTER, Verdict.MET, false)));

        assertThat(news).hasSize(1);
        assertThat(news.get(0).revision()).isEqualTo(1);
        assertThat(news.get(0).verdictBefore()).isEmpty();
    }

    @Test
    void aVerdictThatStaysIsToldOnceThoughItsReasonCountsOn() {
        ToldVerdicts told = told(new ToldVerdict(Verdict.MISSED, true, 1));

        assertThat(told.news(List.of(score("hotline-wait", QUARTER, Verdict.MISSED, true, "4 were late"))))
                .isEmpty();
    }

    @Test
    void aVerdictThatRecoversIsToldWithWhatItWasBefore() {
        ToldVerdicts told = told(new ToldVerdict(Verdict.AT_RISK, false, 7));

        VerdictChange change = told.news(List.of(score("hotline-wait", QUARTER, Verdict.MET, false)))
                .get(0);

        assertThat(change.verdictBefore()).contains(Verdict.AT_RISK);
        assertThat(change.told()).isEqualTo(new ToldVerdict(Verdict.MET, false, 8));
    }

    @Test
    void aVerdictThatBecomesFinalIsTold() {
        ToldVerdicts told = told(new ToldVerdict(Verdict.MET, false, 1));

        assertThat(told.news(List.of(score("hotline-wait", QUARTER, Verdict.MET, true))))
                .hasSize(1);
    }

    @Test
    void notDueIsNoNewsUntilSomethingElseWasTold() {
        List<Score> notDue = List.of(score("hotline-wait", QUARTER, Verdict.NOT_DUE, true));

        assertThat(NOTHING.news(notDue)).isEmpty();
        assertThat(told(new ToldVerdict(Verdict.MET, false, 1)).news(notDue)).hasSize(1);
    }

    /** Whatever the verdicts do between rounds, who keeps the newest revision knows them; nobody is told twice. */
    @Test
    void inAnyOrderOfRoundsTheNewestTellingIsTheVerdictAndNoneRepeatsTheOneBefore() {
        for (long seed = 1; seed <= 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Map<ToldVerdicts.Key, ToldVerdict> last = new HashMap<>();
            for (int round = 0; round < 30; round++) {
                List<Score> scores = randomScores(random);
                for (VerdictChange change : new ToldVerdicts(last).news(scores)) {
                    ToldVerdict before = last.put(ToldVerdicts.Key.of(change.score()), change.told());
                    assertThat(change.revision())
                            .as("seed %d", seed)
                            .isEqualTo(before == null ? 1 : before.revision() + 1);
                    assertThat(before == null
                                    || before.verdict() != change.told().verdict()
                                    || before.settled() != change.told().settled())
                            .as("seed %d", seed)
                            .isTrue();
                }
                for (Score score : scores) {
                    ToldVerdict told = last.get(ToldVerdicts.Key.of(score));
                    boolean known = told == null
                            ? score.judgement().verdict() == Verdict.NOT_DUE
                            : told.says(score.judgement());
                    assertThat(known).as("seed %d", seed).isTrue();
                }
            }
        }
    }

    private static List<Score> randomScores(SplittableRandom random) {
        List<Score> scores = new ArrayList<>();
        for (String promise : List.of("hotline-wait", "complaint-answer", "data-erasure")) {
            for (Quarter quarter : List.of(QUARTER.previous(), QUARTER)) {
                if (random.nextInt(3) > 0) {
                    Verdict verdict = VERDICTS.get(random.nextInt(VERDICTS.size()));
                    scores.add(score(promise, quarter, verdict, random.nextBoolean()));
                }
            }
        }
        return scores;
    }

    private static ToldVerdicts told(ToldVerdict verdict) {
        return new ToldVerdicts(Map.of(new ToldVerdicts.Key("hotline-wait", QUARTER), verdict));
    }

    private static Score score(String promise, Quarter quarter, Verdict verdict, boolean settled) {
        return score(promise, quarter, verdict, settled, "because");
    }

    private static Score score(String promise, Quarter quarter, Verdict verdict, boolean settled, String reason) {
        return new Score(
                PROMISES.withId(promise).orElseThrow(),
                quarter,
                Measurement.NOTHING,
                0,
                Share.ALL,
                new Judgement(verdict, settled, new Words(reason, reason)));
    }
}
