package io.telcopledge.reporting.scorecard;

import io.telcopledge.reporting.commitment.Cases;

/** Cases of which nobody tells what became of them. */
public record UnreportedCases(Cases cases, long count) implements Tally {}
