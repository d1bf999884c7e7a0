package io.telcopledge.support.page.people;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.support.gaming.api.CaseView;
import io.telcopledge.support.gaming.api.GamingReport;
import io.telcopledge.support.gaming.api.RuleView;
import io.telcopledge.support.page.CallFigures;
import io.telcopledge.support.page.StaffFrame;
import io.telcopledge.support.page.TimeText;
import jakarta.ws.rs.core.UriBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of teams in a quarter.
 *
 * @param significance the highest chance to name anybody who did nothing, percent
 * @param cases of the rule and team that was asked for; null where none was
 */
@TemplateData
record GamingText(
        StaffFrame staff,
        QuarterChoice quarter,
        String significance,
        List<Team> teams,
        @Nullable Cases cases) {

    /** A team under every rule. */
    @TemplateData
    record Team(String name, List<Rule> rules) {}

    /**
     * A team under one rule.
     *
     * @param chance that chance brings the difference about
     * @param agents those who stand out by themselves
     * @param cases where they are listed; null where there are none
     */
    @TemplateData
    record Rule(
            String title,
            String own,
            String others,
            Chance chance,
            String agents,
            @Nullable String cases) {}

    /** Whether chance explains a difference. */
    @TemplateData
    record Chance(String probability, boolean standsOut) {}

    /** The complaints of a team that fell under a rule. */
    @TemplateData
    record Cases(String title, List<Case> each) {}

    /** One of them. */
    @TemplateData
    record Case(String id, String opened, String seen, String agent, String what) {}

    static GamingText of(GamingReport report, @Nullable Cases cases, StaffFrame staff, QuarterChoice quarter) {
        return new GamingText(
                staff,
                quarter,
                BigDecimal.valueOf(report.method().significance())
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString(),
                report.teams().stream()
                        .map(team -> new Team(
                                team.team().isEmpty() ? FigureText.NONE : team.team(),
                                team.rules().stream()
                                        .map(rule -> rule(rule, team.team(), staff, quarter))
                                        .toList()))
                        .toList(),
                cases);
    }

    private static Rule rule(RuleView rule, String team, StaffFrame staff, QuarterChoice quarter) {
        return new Rule(
                staff.terms().of("rule", rule.rule()),
                staff.figures().share(rule.own()),
                staff.figures().share(rule.others()),
                new Chance(CallFigures.probability(rule.probability()), rule.standsOut()),
                String.join(
                        ", ",
                        rule.agents().stream().map(RuleView.AgentView::agent).toList()),
                rule.cases() == null
                        ? null
                        : UriBuilder.fromPath(GamingPage.PATH)
                                .queryParam("quarter", quarter.shown())
                                .queryParam("rule", rule.rule())
                                .queryParam("team", team)
                                .build()
                                .toString());
    }

    static Case of(CaseView found, TimeText times) {
        String used = found.usedPercent() == null ? "" : found.usedPercent() + " %";
        String what = found.what() == null ? "" : found.what();
        return new Case(
                found.complaintId().toString(),
                times.minute(found.openedAt()),
                times.minute(found.seenAt()),
                found.agent() == null ? FigureText.NONE : found.agent(),
                (used + " " + what + (found.times() > 1 ? " ×" + found.times() : "")).strip());
    }
}
