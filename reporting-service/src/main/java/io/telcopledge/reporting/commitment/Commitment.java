package io.telcopledge.reporting.commitment;

import java.time.LocalDate;

/**
 * One promise.
 *
 * @param id stable, part of its address
 * @param title as the public reads it
 * @param target what its figure is held against
 * @param measure how its figure comes about
 * @param population who or what is counted
 * @param evidence what must be covered before it can be kept
 * @param period how often it falls due
 * @param owner the department that answers for it
 * @param inForceFrom the first day on which it counts, on the operator's calendar
 */
public record Commitment(
        String id,
        Words title,
        Target target,
        Measure measure,
        Words population,
        Evidence evidence,
        Period period,
        Department owner,
        LocalDate inForceFrom) {}
