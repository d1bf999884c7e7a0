package io.telcopledge.support.hotline;

/**
 * What counts as answered in time and as abandoned at once.
 *
 * @param serviceLevelMillis a call is answered in time within this
 * @param shortAbandonMillis an abandoned call that waited no longer is a short one: its caller gave nobody the chance
 */
public record Thresholds(long serviceLevelMillis, long shortAbandonMillis) {}
