package io.telcopledge.reporting.report.content;

import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.report.narrative.Narrative;
import java.util.List;

/**
 * What a department says of its quarter.
 *
 * @param department its id
 * @param causes why promises stand as they do
 * @param remedies what is done about it
 */
public record NarrativeContent(String department, Words causes, Words remedies) {

    /** Those of the narratives in effect. */
    public static List<NarrativeContent> of(List<Narrative> narratives) {
        return narratives.stream()
                .map(said -> new NarrativeContent(
                        said.department().id(),
                        said.account().causes(),
                        said.account().remedies()))
                .toList();
    }
}
