package io.telcopledge.support.gaming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One of many under one rule, against all the others.
 *
 * @param name of the team, or of the agent
 * @param own cases, of those that could have been; for surveys rated calls, of those answered
 * @param others the same of all the others together
 * @param agents for surveys those of the team who stand out by themselves
 */
public record Finding(
        GamingRule rule,
        String name,
        Proportion own,
        Proportion others,
        Comparison.Verdict verdict,
        List<Finding> agents) {

    public Finding {
        agents = List.copyOf(agents);
    }

    /** The teams under a rule about complaints. */
    public static List<Finding> ofCases(GamingRule rule, Map<String, Proportion> teams) {
        return each(rule, teams, Comparison.ofCases(teams), Map.of());
    }

    /** The teams under both rules about surveys. */
    public static List<Finding> ofSurveys(List<AgentSurvey> agents) {
        SortedMap<String, SurveyCounts> teams = new TreeMap<>();
        agents.forEach(agent -> teams.merge(agent.team(), agent.counts(), SurveyCounts::plus));
        Map<String, String> teamOf = agents.stream().collect(Collectors.toMap(AgentSurvey::agent, AgentSurvey::team));
        Map<String, SurveyCounts> each =
                agents.stream().collect(Collectors.toMap(AgentSurvey::agent, AgentSurvey::counts));
        List<Finding> findings = new ArrayList<>();
        for (SurveyRule rule : SurveyRule.ALL) {
            Map<String, List<Finding>> standOut = rule.findings(each, Map.of()).stream()
                    .filter(agent -> agent.verdict().standsOut())
                    .collect(Collectors.groupingBy(agent -> Objects.requireNonNull(teamOf.get(agent.name()))));
            findings.addAll(rule.findings(teams, standOut));
        }
        return findings;
    }

    /** What a rule about surveys shows and how it judges. */
    private record SurveyRule(
            GamingRule rule,
            Function<SurveyCounts, Proportion> shown,
            Function<Map<String, SurveyCounts>, SortedMap<String, Comparison.Verdict>> judge) {

        private static final List<SurveyRule> ALL = List.of(
                new SurveyRule(GamingRule.SELECTIVE_SURVEY, SurveyCounts::all, Comparison::ofSurveys),
                new SurveyRule(GamingRule.SURVEY_BY_OUTCOME, SurveyCounts::unresolved, Comparison::ofSurveysByOutcome));

        List<Finding> findings(Map<String, SurveyCounts> all, Map<String, List<Finding>> agents) {
            SortedMap<String, Proportion> proportions = new TreeMap<>();
            all.forEach((name, counts) -> proportions.put(name, shown.apply(counts)));
            return each(rule, proportions, judge.apply(all), agents);
        }
    }

    private static List<Finding> each(
            GamingRule rule,
            Map<String, Proportion> all,
            Map<String, Comparison.Verdict> verdicts,
            Map<String, List<Finding>> agents) {
        Proportion total = all.values().stream().reduce(Proportion.NONE, Proportion::plus);
        return all.entrySet().stream()
                .map(one -> new Finding(
                        rule,
                        one.getKey(),
                        one.getValue(),
                        total.minus(one.getValue()),
                        verdicts.getOrDefault(one.getKey(), Comparison.Verdict.TOO_FEW),
                        agents.getOrDefault(one.getKey(), List.of())))
                .sorted(Comparator.comparing(Finding::name))
                .toList();
    }
}
