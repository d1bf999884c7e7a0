package io.telcopledge.support.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.support.sla.Verdict;

/** A state by sign, word and colour, so that none of them must be seen alone. */
@TemplateData
public record StateSign(String style, String sign, String word) {

    public static StateSign of(Verdict verdict, Terms terms) {
        return switch (verdict) {
            case MET -> new StateSign("met", "✓", terms.of(verdict));
            case MISSED -> new StateSign("missed", "✕", terms.of(verdict));
            case AT_RISK -> new StateSign("at-risk", "!", terms.of(verdict));
            case UNPROVEN -> new StateSign("unproven", "?", terms.of(verdict));
            case NOT_DUE -> new StateSign("not-due", "–", terms.of(verdict));
        };
    }

    public static StateSign of(SlaState state, Terms terms) {
        return switch (state) {
            case MET -> new StateSign("met", "✓", terms.of(state));
            case BREACHED -> new StateSign("missed", "✕", terms.of(state));
            case RUNNING -> new StateSign("running", "▸", terms.of(state));
            case PAUSED -> new StateSign("paused", "‖", terms.of(state));
            case CANCELLED -> new StateSign("cancelled", "–", terms.of(state));
        };
    }
}
