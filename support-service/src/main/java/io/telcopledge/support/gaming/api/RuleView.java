package io.telcopledge.support.gaming.api;

import io.telcopledge.kit.figures.WilsonInterval;
import io.telcopledge.support.figures.Share;
import io.telcopledge.support.gaming.Finding;
import io.telcopledge.support.gaming.GamingRule;
import io.telcopledge.support.gaming.Proportion;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A team, or an agent, under one rule.
 *
 * @param own cases, of those that could have been; for surveys rated calls, of those answered
 * @param interval where the own share lies with 95 % confidence (Wilson), or null
 * @param others the same of all the others
 * @param probability that chance brings the difference about, adjusted for how many are looked at (Holm), or null where
 *     there are too few cases to say
 * @param standsOut whether chance does not explain it, and it is large enough to matter
 * @param agents for surveys those of the team who stand out by themselves
 * @param cases where the cases are listed, or null where there are none
 */
@Schema(description = "A team, or an agent, under one rule")
public record RuleView(
        String rule,
        Share own,
        @Nullable WilsonInterval interval,
        Share others,
        @Nullable BigDecimal probability,
        boolean standsOut,
        List<AgentView> agents,
        @Nullable String cases) {

    private static final MathContext DIGITS = new MathContext(3);

    /** One agent whose callers were surveyed otherwise than the others'. */
    public record AgentView(
            String agent,
            Share own,
            @Nullable WilsonInterval interval,
            Share others,
            @Nullable BigDecimal probability) {}

    static RuleView of(Finding finding, String cases) {
        boolean listed = finding.rule().subject() == GamingRule.Subject.COMPLAINT
                && finding.own().hits() > 0;
        return new RuleView(
                finding.rule().id(),
                share(finding.own()),
                interval(finding.own()),
                share(finding.others()),
                probability(finding),
                finding.verdict().standsOut(),
                finding.agents().stream().map(RuleView::agent).toList(),
                listed ? cases : null);
    }

    private static AgentView agent(Finding finding) {
        return new AgentView(
                finding.name(),
                share(finding.own()),
                interval(finding.own()),
                share(finding.others()),
                probability(finding));
    }

    private static Share share(Proportion proportion) {
        return Share.of(proportion.hits(), proportion.of());
    }

    private static @Nullable WilsonInterval interval(Proportion proportion) {
        return WilsonInterval.of(proportion.hits(), proportion.of()).orElse(null);
    }

    private static @Nullable BigDecimal probability(Finding finding) {
        Double probability = finding.verdict().probability();
        return probability == null ? null : new BigDecimal(probability).round(DIGITS);
    }
}
