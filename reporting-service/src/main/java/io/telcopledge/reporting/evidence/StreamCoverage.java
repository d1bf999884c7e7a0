package io.telcopledge.reporting.evidence;

import io.telcopledge.contracts.coverage.StreamCovered;
import java.util.UUID;

/** What one source covered of one stream. */
public record StreamCoverage(StreamCovered covered, UUID eventId) implements Fact {

    @Override
    public String key() {
        return covered.key();
    }

    @Override
    public Revision revision() {
        return new Revision(covered.revision(), eventId);
    }
}
