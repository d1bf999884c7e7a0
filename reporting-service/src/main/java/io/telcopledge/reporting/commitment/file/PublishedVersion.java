package io.telcopledge.reporting.commitment.file;

import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A version of a promise as it was recorded when a service came up with it.
 *
 * @param until the last day that was set for it
 * @param content all else that was published, by field
 */
public record PublishedVersion(
        String id, LocalDate from, @Nullable LocalDate until, SortedMap<String, String> content) {

    static PublishedVersion of(WrittenVersion written) {
        return new PublishedVersion(
                written.commitment().id(),
                written.commitment().inForceFrom(),
                written.commitment().inForce().until(),
                written.content());
    }
}
