package io.telcopledge.support.complaint.store;

import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.support.complaint.ComplaintState;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Which complaints are listed, and in which order.
 *
 * @param equal values that attributes must have, by their path in a {@code Complaint}; never from a request
 * @param from opened at or after
 * @param to opened before
 * @param after the last complaint that was listed before
 */
public record ComplaintSearch(
        Map<String, String> equal,
        Optional<ComplaintState> state,
        Optional<Instant> from,
        Optional<Instant> to,
        ComplaintOrder order,
        Optional<Cursor> after) {

    public ComplaintSearch {
        equal = Map.copyOf(equal);
    }
}
