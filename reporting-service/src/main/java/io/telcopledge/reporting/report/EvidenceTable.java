package io.telcopledge.reporting.report;

import java.util.List;

/**
 * What a report rests on.
 *
 * @param facts a line for each kind
 * @param streams a line for each stream that a promise requires
 */
public record EvidenceTable(List<EvidenceDigest> facts, List<StreamEvidence> streams) {

    public EvidenceTable {
        facts = List.copyOf(facts);
        streams = List.copyOf(streams);
    }
}
