package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.commitment.Commitment;
import java.util.List;

/**
 * How a promise is measured, as texts.
 *
 * @param parameters of the formula, such as {@code clock = complaint-answer}
 * @param streams what sources must declare covered
 * @param required the least completeness of the evidence
 */
@TemplateData
record MethodText(
        String words, List<String> parameters, List<String> exclusions, List<String> streams, String required) {

    static MethodText of(Commitment commitment, Language language) {
        return new MethodText(
                commitment.measure().formula().words().in(language),
                commitment.measure().parameters().entrySet().stream()
                        .map(parameter -> parameter.getKey() + " = " + parameter.getValue())
                        .toList(),
                commitment.exclusions().stream()
                        .map(exclusion -> exclusion.words().in(language))
                        .toList(),
                commitment.evidence().streams(),
                commitment.evidence().completeness().toPlainString() + " %");
    }
}
