package io.telcopledge.reporting.commitment;

import java.time.LocalDate;
import java.util.List;

/**
 * One promise, in one of its versions.
 *
 * @param id stable, part of its address; the same for all versions
 * @param title as the public reads it
 * @param target what its figure is held against
 * @param measure how its figure comes about
 * @param population who or what is counted
 * @param exclusions what of the population is not
 * @param evidence what must be covered before it can be kept
 * @param period how often it falls due
 * @param owner the department that answers for it
 * @param inForce the days on which this version counts
 */
public record Commitment(
        String id,
        Words title,
        Target target,
        Measure measure,
        Words population,
        List<Exclusion> exclusions,
        Evidence evidence,
        Period period,
        Department owner,
        InForce inForce) {

    public Commitment {
        exclusions = List.copyOf(exclusions);
    }

    /** The first day on which it counts. */
    public LocalDate inForceFrom() {
        return inForce.from();
    }

    /** The same promise, had it been made before anything was counted. */
    public Commitment asIfAlwaysInForce() {
        InForce always = new InForce(LocalDate.of(1, 1, 1), null);
        return new Commitment(id, title, target, measure, population, exclusions, evidence, period, owner, always);
    }
}
