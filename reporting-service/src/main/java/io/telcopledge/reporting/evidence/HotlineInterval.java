package io.telcopledge.reporting.evidence;

import io.telcopledge.contracts.support.HotlineIntervalMeasured;
import io.telcopledge.kit.time.Quarter;
import java.util.UUID;

/** What one queue did in one interval. */
public record HotlineInterval(Quarter quarter, HotlineIntervalMeasured measured, UUID eventId) implements Fact {

    @Override
    public String key() {
        return measured.key();
    }

    @Override
    public Revision revision() {
        return new Revision(measured.revision(), eventId);
    }
}
