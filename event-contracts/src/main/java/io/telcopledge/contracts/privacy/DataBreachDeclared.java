package io.telcopledge.contracts.privacy;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The full state of one personal data breach; the newest revision replaces the older ones.
 *
 * @param breachId the breach
 * @param occurredAt when it happened, as far as is known; decides the quarter
 * @param leaked whether personal data came to who may not have it, rather than being lost or changed
 * @param personsAffected how many persons' data, or null while nobody knows
 * @param state how far it is known and dealt with
 * @param revision grows with each change
 */
public record DataBreachDeclared(
        String breachId,
        Instant occurredAt,
        boolean leaked,
        @Nullable Long personsAffected,
        BreachState state,
        long revision)
        implements EventData {

    public DataBreachDeclared {
        Require.id("breachId", breachId);
        Require.instant("occurredAt", occurredAt);
        Require.optionalBetween("personsAffected", personsAffected, 0, Long.MAX_VALUE);
        Require.present("state", state);
        Require.between("revision", revision, 1, Long.MAX_VALUE);
    }

    @Override
    public String key() {
        return breachId;
    }
}
