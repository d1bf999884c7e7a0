package io.telcopledge.reporting.report;

import io.telcopledge.kit.coverage.SpanSet;
import io.telcopledge.reporting.verdict.Share;

/**
 * What the sources covered of one stream in the quarter.
 *
 * @param covered the share of the quarter
 * @param spans which spans of it
 */
public record StreamEvidence(String stream, Share covered, SpanSet spans) {}
