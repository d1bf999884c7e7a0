package io.telcopledge.support.complaint;

import io.telcopledge.contracts.support.EscalationLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who has to look after a complaint.
 *
 * @param agent who works on it, an opaque reference, or null
 * @param team whose it is, or null
 * @param level the highest to which it was escalated
 * @param escalatedAt when it came to that level, or null where it never was escalated
 */
@Embeddable
public record Duty(
        @Column(name = "agent") @Nullable String agent,
        @Column(name = "team") @Nullable String team,

        @Column(name = "level") @Enumerated(EnumType.STRING) EscalationLevel level,

        @Column(name = "escalated_at") @Nullable Instant escalatedAt) {

    static final Duty NOBODYS = new Duty(null, null, EscalationLevel.AGENT, null);

    Duty assigned(@Nullable String toAgent, @Nullable String toTeam) {
        return new Duty(toAgent, toTeam == null ? team : toTeam, level, escalatedAt);
    }

    /** A level that is not higher than it was changes nothing. */
    Duty escalated(EscalationLevel to, Instant at) {
        return to.isAbove(level) ? new Duty(agent, team, to, at) : this;
    }
}
