package io.telcopledge.support.gaming.api;

import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.gaming.Comparison;
import io.telcopledge.support.gaming.Finding;
import jakarta.ws.rs.core.UriBuilder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was found in a quarter.
 *
 * @param method how it is judged whether chance explains a difference
 * @param teams in the order of their names; empty is the name of those whose team nobody told
 */
public record GamingReport(Quarter quarter, OffsetDateTime asOf, Method method, List<TeamView> teams) {

    /** A team under every rule that has something to count. */
    public record TeamView(String team, List<RuleView> rules) {}

    /**
     * How it is judged.
     *
     * @param significance the highest chance to name anybody who did nothing, under one rule
     * @param leastComplaints of a team that could have been cases
     * @param leastCalls answered
     * @param leastDifference of shares, 0 to 1
     */
    public record Method(
            String cases,
            String surveys,
            String adjustment,
            double significance,
            int leastComplaints,
            int leastCalls,
            double leastDifference) {

        static final Method STATED = new Method(
                "Fisher's exact test, one-sided",
                "Fisher's exact test, two-sided; by outcome Woolf's test of the odds ratios, one-sided",
                "Holm",
                Comparison.SIGNIFICANCE,
                Comparison.LEAST_COMPLAINTS,
                Comparison.LEAST_CALLS,
                Comparison.LEAST_DIFFERENCE);
    }

    /** @param seen the teams that the reader may see */
    static GamingReport of(Quarter quarter, List<Finding> findings, SeenTeams seen, OperatorTime time) {
        TreeMap<String, List<RuleView>> teams = findings.stream()
                .filter(finding -> seen.includes(finding.name()))
                .collect(Collectors.groupingBy(
                        Finding::name,
                        TreeMap::new,
                        Collectors.mapping(
                                finding -> RuleView.of(finding, cases(quarter, finding)), Collectors.toList())));
        return new GamingReport(
                quarter,
                time.local(time.now()),
                Method.STATED,
                teams.entrySet().stream()
                        .map(team -> new TeamView(team.getKey(), team.getValue()))
                        .toList());
    }

    private static String cases(Quarter quarter, Finding finding) {
        return UriBuilder.fromPath(GamingResource.PATH + "/cases")
                .queryParam("quarter", quarter.toString())
                .queryParam("rule", finding.rule().id())
                .queryParam("team", "{team}")
                .build(finding.name())
                .toString();
    }
}
