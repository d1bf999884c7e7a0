package io.telcopledge.support.gaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void aTeamWithManyMoreCasesThanTheOthersStandsOut() {
        Map<String, Comparison.Verdict> verdicts = Comparison.ofCases(
                Map.of("a", new Proportion(3, 100), "b", new Proportion(2, 100), "c", new Proportion(30, 100)));

        assertThat(standsOut(verdicts, "c")).isTrue();
        assertThat(standsOut(verdicts, "a")).isFalse();
        assertThat(standsOut(verdicts, "b")).isFalse();
    }

    @Test
    void ofATeamWithFewComplaintsNothingIsSaid() {
        Comparison.Verdict verdict = Comparison.ofCases(
                        Map.of("a", new Proportion(0, 500), "b", new Proportion(19, 19)))
                .get("b");

        assertThat(verdict).isEqualTo(Comparison.Verdict.TOO_FEW);
    }

    @Test
    void aTeamWithoutOthersToCompareWithIsNotJudged() {
        assertThat(Comparison.ofCases(Map.of("a", new Proportion(100, 100))).get("a"))
                .isEqualTo(Comparison.Verdict.TOO_FEW);
    }

    @Test
    void aCertainButTinyDifferenceIsNoAccusation() {
        Comparison.Verdict verdict = Comparison.ofCases(
                        Map.of("a", new Proportion(10_000, 1_000_000), "b", new Proportion(12_000, 1_000_000)))
                .get("b");

        assertThat(verdict).isNotNull().satisfies(said -> {
            assertThat(said.probability()).isLessThan(1e-6);
            assertThat(said.standsOut()).isFalse();
        });
    }

    @Test
    void anAgentWhoseCallersAreHardlyEverAskedStandsOut() {
        Map<String, SurveyCounts> agents = agents(40, 300, 0.4, 0.4, 20_260_102);
        agents.put("selective", rated(300, 0.4, 0.4, new SplittableRandom(1)));
        assertThat(standsOut(Comparison.ofSurveys(agents), "selective")).isFalse();

        agents.put("selective", rated(300, 0.15, 0.15, new SplittableRandom(1)));
        assertThat(standsOut(Comparison.ofSurveys(agents), "selective")).isTrue();
    }

    @Test
    void anAgentWhoAsksOnlyTheContentStandsOutThoughTheOverallShareIsTheOthers() {
        Map<String, SurveyCounts> agents = agents(40, 300, 0.42, 0.36, 7);
        agents.put(
                "picker", new SurveyCounts(new Proportion(120, 300), new Proportion(118, 240), new Proportion(2, 60)));

        assertThat(standsOut(Comparison.ofSurveysByOutcome(agents), "picker")).isTrue();
        assertThat(standsOut(Comparison.ofSurveys(agents), "picker")).isFalse();
    }

    @Test
    void whereContentCallersLikeToBeAskedEverywhereNobodyStandsOut() {
        Map<String, SurveyCounts> agents = agents(40, 300, 0.6, 0.2, 11);

        assertThat(Comparison.ofSurveysByOutcome(agents).values()).noneMatch(Comparison.Verdict::standsOut);
    }

    @Test
    void amongManyHonestAgentsChanceAccusesNobodyInNearlyEveryQuarter() {
        int quarters = 200;
        int accused = 0;
        for (int seed = 0; seed < quarters; seed++) {
            Map<String, SurveyCounts> agents = agents(60, 200, 0.42, 0.36, seed);
            boolean anybody = Comparison.ofSurveys(agents).values().stream().anyMatch(Comparison.Verdict::standsOut)
                    || Comparison.ofSurveysByOutcome(agents).values().stream().anyMatch(Comparison.Verdict::standsOut);
            accused += anybody ? 1 : 0;
        }

        // Two families at one in a hundred: 4 of 200 quarters are expected at the highest.
        assertThat(accused)
                .as("quarters with somebody accused, of 200 seeds from 0")
                .isLessThanOrEqualTo(8);
    }

    private static boolean standsOut(Map<String, Comparison.Verdict> verdicts, String name) {
        return Objects.requireNonNull(verdicts.get(name), name).standsOut();
    }

    private static Map<String, SurveyCounts> agents(
            int count, int calls, double ratedResolved, double ratedUnresolved, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, SurveyCounts> agents = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            agents.put("agent-" + i, rated(calls, ratedResolved, ratedUnresolved, random));
        }
        return agents;
    }

    private static SurveyCounts rated(
            int calls, double ratedResolved, double ratedUnresolved, SplittableRandom random) {
        SurveyCounts counts = SurveyCounts.NONE;
        for (int i = 0; i < calls; i++) {
            boolean resolved = random.nextDouble() < 0.8;
            boolean rated = random.nextDouble() < (resolved ? ratedResolved : ratedUnresolved);
            Proportion one = new Proportion(rated ? 1 : 0, 1);
            counts = counts.plus(
                    resolved
                            ? new SurveyCounts(one, one, Proportion.NONE)
                            : new SurveyCounts(one, Proportion.NONE, one));
        }
        return counts;
    }
}
