package io.telcopledge.reporting.report.content;

import io.telcopledge.reporting.commitment.Words;

/**
 * Which counts were left out, and why.
 *
 * @param threshold a count below it is not published, nor what it could be derived from
 * @param cells how many cells were left out
 */
public record SuppressionContent(int threshold, int cells, Words why) {}
