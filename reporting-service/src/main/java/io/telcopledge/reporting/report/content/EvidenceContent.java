package io.telcopledge.reporting.report.content;

import java.util.List;

/**
 * What a report rests on.
 *
 * @param facts a line for each kind
 * @param streams a line for each stream that a promise requires
 */
public record EvidenceContent(List<FactsContent> facts, List<StreamContent> streams) {

    public EvidenceContent {
        facts = List.copyOf(facts);
        streams = List.copyOf(streams);
    }
}
