package io.telcopledge.support.policy;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a version is in force. It is in force for nothing that happened before it was recorded: what a case started
 * under can be told again at any later time.
 *
 * @param from its first day, in the operator's zone
 * @param until its last day, or null for one without end
 * @param recordedAt when it was recorded
 */
public record Term(LocalDate from, @Nullable LocalDate until, Instant recordedAt) {

    /** As if it had been in force at all times. */
    static final Term ALWAYS = new Term(LocalDate.EPOCH, null, Instant.EPOCH);

    public Term {
        Require.present("inForceFrom", from);
        if (until != null && until.isBefore(from)) {
            throw new InvalidEvent("inForceUntil", "must not lie before inForceFrom");
        }
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether it has come into force by then, be it over or not. */
    public boolean hasBegun(Instant at, ZoneId zone) {
        return !at.isBefore(recordedAt) && !at.isBefore(from.atStartOfDay(zone).toInstant());
    }

    /** Whether it is over by then. */
    public boolean hasEnded(Instant at, ZoneId zone) {
        return until != null
                && !at.isBefore(until.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** Whether some day lies in both. */
    public boolean overlaps(Term other) {
        return isNotOverBefore(other.from) && other.isNotOverBefore(from);
    }

    private boolean isNotOverBefore(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
