package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.page.PageFrame;
import io.telcopledge.reporting.scorecard.Scorecard;
import io.telcopledge.reporting.verdict.Judgement;
import io.telcopledge.reporting.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;

/**
 * The commitments page.
 *
 * @param asOf the minute at which the figures were read, in the operator's zone
 * @param live where its changes are told, from those on that it has not
 * @param promises the worst first
 * @param reports the quarters that have a report, the newest first
 */
@TemplateData
record HomeView(
        PageFrame page,
        String quarter,
        String asOf,
        String live,
        List<Tally> tallies,
        List<PromiseRow> promises,
        ProgrammeText programme,
        List<String> reports) {

    /** How many promises have a verdict. */
    @TemplateData
    record Tally(VerdictView verdict, long count) {}

    static HomeView of(
            PageFrame page,
            Scorecard scorecard,
            String asOf,
            long newest,
            ProgrammeText programme,
            List<String> reports) {
        Language language = page.language();
        return new HomeView(
                page,
                scorecard.quarter().toString(),
                asOf,
                "/reporting/v1/live?after=" + newest,
                Stream.of(Verdict.values())
                        .map(verdict -> tally(verdict, scorecard, language))
                        .filter(tally -> tally.count() > 0)
                        .toList(),
                PromiseRow.worstFirst(scorecard.lines(), language),
                programme,
                reports);
    }

    private static Tally tally(Verdict verdict, Scorecard scorecard, Language language) {
        List<Judgement> judgements = scorecard.lines().stream()
                .map(line -> line.score().judgement())
                .filter(judgement -> judgement.verdict() == verdict)
                .toList();
        // Any of them shows the word; "so far" where one is not settled.
        Judgement shown = judgements.stream()
                .filter(judgement -> !judgement.settled())
                .findFirst()
                .orElseGet(() -> new Judgement(
                        verdict,
                        true,
                        scorecard.lines().get(0).score().judgement().reason()));
        return new Tally(VerdictView.of(shown, language), judgements.size());
    }
}
