package io.telcopledge.support.complaint.api;

import io.telcopledge.kit.sla.SlaExplanation;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * The clocks of a complaint, explained.
 *
 * @param outcomeReported false where nobody will tell what becomes of it: there are no clocks then
 * @param asOf the instant that the explanation is of
 */
public record ComplaintSla(
        UUID complaintId, boolean outcomeReported, OffsetDateTime asOf, List<SlaExplanation> clocks) {}
