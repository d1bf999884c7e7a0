package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.time.Instant;

/**
 * A caller's rating of an answered call.
 *
 * @param callId the call that is rated
 * @param rating 1 (very dissatisfied) to 5 (very satisfied)
 * @param ratedAt when the caller rated
 * @param revision a newer revision of the rating replaces the older
 */
public record CallRated(String callId, int rating, Instant ratedAt, int revision) implements EventData {

    public CallRated {
        Require.id("callId", callId);
        Require.between("rating", rating, 1, 5);
        Require.instant("ratedAt", ratedAt);
        Require.between("revision", revision, 0, Integer.MAX_VALUE);
    }

    @Override
    public String key() {
        return callId;
    }
}
