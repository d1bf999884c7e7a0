package io.telcopledge.support.complaint.store;

import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.support.complaint.ComplaintState;
import java.time.Instant;
import java.util.Optional;

/**
 * Which complaints are listed, newest first.
 *
 * @param customerRef only this customer's
 * @param from opened at or after
 * @param to opened before
 * @param after the last complaint that was listed before
 */
public record ComplaintSearch(
        Optional<String> customerRef,
        Optional<ComplaintState> state,
        Optional<String> channel,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Cursor> after) {}
