package io.telcopledge.reporting.commitment;

/**
 * A region that owes an assessment of its coverage each month.
 *
 * @param region its name
 * @param population its residents, which says what a missing month could hold
 * @param inForce since when and until when
 */
public record OwedRegion(String region, long population, InForce inForce) {}
