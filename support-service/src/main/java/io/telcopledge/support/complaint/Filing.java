package io.telcopledge.support.complaint;

import io.telcopledge.contracts.Require;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That somebody complained, without the words.
 *
 * @param customerRef the customer's opaque reference, or null for an unknown person
 * @param filedAt when the customer complained; starts the clocks, decides the quarter
 */
public record Filing(Origin origin, @Nullable String customerRef, Matter matter, Instant filedAt) {

    public Filing {
        Require.optionalId("customerRef", customerRef);
        // What the database keeps, so that a filing read again equals the one that was told.
        filedAt = Require.present("filedAt", filedAt).truncatedTo(ChronoUnit.MICROS);
    }

    /** The first field in which another telling of the same complaint contradicts this one. */
    public Optional<String> contradictedBy(Filing other) {
        if (!filedAt.equals(other.filedAt)) {
            return Optional.of("filedAt");
        }
        if (!Objects.equals(customerRef, other.customerRef)) {
            return Optional.of("customerRef");
        }
        if (matter.complexity() != other.matter.complexity()) {
            return Optional.of("complexity");
        }
        return origin.outcomeReported() == other.origin.outcomeReported()
                ? Optional.empty()
                : Optional.of("outcomeReported");
    }
}
