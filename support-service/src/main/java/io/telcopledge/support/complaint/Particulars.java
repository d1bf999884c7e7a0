package io.telcopledge.support.complaint;

import io.telcopledge.contracts.Require;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.contracts.support.EscalationLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says besides that it happened; each is null where it says nothing of it.
 *
 * @param complexity of a filing, and what a reclassification makes of it
 * @param category of a filing, and what a correction makes of it
 * @param region of a filing, and what a correction makes of it
 * @param agent who has it from an assignment on, an opaque reference
 * @param team whose it is from an assignment on
 * @param level to which it is escalated
 */
@Embeddable
public record Particulars(
        @Column(name = "complexity") @Enumerated(EnumType.STRING) @Nullable
        Complexity complexity,

        @Column(name = "category") @Nullable String category,
        @Column(name = "region") @Nullable String region,
        @Column(name = "agent") @Nullable String agent,
        @Column(name = "team") @Nullable String team,

        @Column(name = "level") @Enumerated(EnumType.STRING) @Nullable
        EscalationLevel level) {

    public static final Particulars NONE = new Particulars(null, null, null, null, null, null);

    public Particulars {
        Require.optionalId("category", category);
        Require.optionalId("region", region);
        Require.optionalId("agent", agent);
        Require.optionalId("team", team);
    }

    /** What a filing says. */
    public static Particulars of(Matter matter) {
        return new Particulars(matter.complexity(), matter.category(), matter.region(), null, null, null);
    }

    public static Particulars reclassified(@Nullable Complexity complexity) {
        return new Particulars(complexity, null, null, null, null, null);
    }

    public static Particulars corrected(@Nullable String category, @Nullable String region) {
        return new Particulars(null, category, region, null, null, null);
    }

    public static Particulars assigned(@Nullable String agent, @Nullable String team) {
        return new Particulars(null, null, null, agent, team, null);
    }

    /** @param level null for the one above */
    public static Particulars escalated(@Nullable EscalationLevel level) {
        return new Particulars(null, null, null, null, null, level);
    }
}
