package io.telcopledge.privacy.datause;

import io.telcopledge.contracts.privacy.PersonalDataAccessed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger: a system read personal data of a customer. A line is never changed.
 *
 * @param id of the event that reported it, so that a repeat is the same line
 * @param customerRef whose data, opaque
 * @param actorRef who used the system, opaque; kept for the privacy officer and not shown to the customer, since it
 *     points at an employee
 */
public record DataUse(
        UUID id,
        String customerRef,
        Instant accessedAt,
        String system,
        String purpose,
        @Nullable String legalBasis,
        @Nullable String actorRef,
        List<String> dataCategories) {

    public DataUse {
        dataCategories = List.copyOf(dataCategories);
    }

    /** The line that an event writes. */
    public static DataUse reported(UUID id, PersonalDataAccessed access) {
        return new DataUse(
                id,
                access.customerRef(),
                access.accessedAt(),
                access.system(),
                access.purpose(),
                access.legalBasis(),
                access.actorRef(),
                access.dataCategories());
    }
}
