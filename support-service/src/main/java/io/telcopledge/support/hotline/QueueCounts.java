package io.telcopledge.support.hotline;

/**
 * What the intervals of one queue and skill count together over a span.
 *
 * @param skill or {@link Interval#NO_SKILL}
 */
public record QueueCounts(String queue, String skill, IntervalCounts counts) {}
