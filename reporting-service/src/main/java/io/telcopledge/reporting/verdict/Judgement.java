package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Words;

/**
 * A verdict and why.
 *
 * @param settled whether only a correction of the evidence can still change it
 * @param reason one line for the public
 */
public record Judgement(Verdict verdict, boolean settled, Words reason) {}
