package io.telcopledge.reporting.report.seal;

import java.util.List;

/**
 * What one restatement changed, and why.
 *
 * @param revision that says so first
 * @param reason in the words of who sealed it; empty while it is a draft
 * @param changes what reads otherwise than in the revision before
 * @param events those that came since the revision before and are in effect in the quarter, by type
 * @param retractions the breaches that were taken back since, by the reason that was told
 */
public record Restatement(
        int revision, String reason, List<Change> changes, List<TypeCount> events, List<ReasonCount> retractions) {

    public Restatement {
        changes = List.copyOf(changes);
        events = List.copyOf(events);
        retractions = List.copyOf(retractions);
    }

    /** A first edition restates nothing. */
    public static final Restatement NONE = new Restatement(0, "", List.of(), List.of(), List.of());

    /** With the reason that the sealer gives. */
    public Restatement because(String why) {
        return new Restatement(revision, why, changes, events, retractions);
    }

    /** How many events of one type. */
    public record TypeCount(String type, long count) {}

    /** How many breaches were taken back for one reason. */
    public record ReasonCount(String reason, long count) {}
}
