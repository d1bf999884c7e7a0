package io.telcopledge.reporting.evidence;

import io.telcopledge.contracts.support.ComplaintOpened;
import io.telcopledge.kit.time.Quarter;
import java.util.UUID;

/**
 * A complaint as it was opened.
 *
 * @param quarter in which the customer complained
 * @param sequence the complaint's revision that said so
 */
public record OpenedComplaint(Quarter quarter, ComplaintOpened opened, long sequence, UUID eventId) implements Fact {

    @Override
    public String key() {
        return opened.complaintId();
    }

    @Override
    public Revision revision() {
        return new Revision(sequence, eventId);
    }
}
