package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody higher has to look after a complaint.
 *
 * @param complaintId the complaint
 * @param level the highest so far
 * @param team whose it is, or null
 * @param escalatedAt when
 */
public record ComplaintEscalated(
        String complaintId, EscalationLevel level, @Nullable String team, Instant escalatedAt) implements EventData {

    public ComplaintEscalated {
        Require.id("complaintId", complaintId);
        Require.present("level", level);
        Require.optionalId("team", team);
        Require.instant("escalatedAt", escalatedAt);
    }

    @Override
    public String key() {
        return complaintId;
    }
}
